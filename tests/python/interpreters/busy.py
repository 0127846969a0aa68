# An interpreter that is at work takes no second call, and is not closed.
# needs: interpreters
# since: 3.14
from concurrent import interpreters


def work(ready, go):
    ready.put(1)
    go.get()


if __name__ == "__main__":
    ready, go = interpreters.create_queue(), interpreters.create_queue()
    interp = interpreters.create()
    thread = interp.call_in_thread(work, ready, go)
    ready.get()
    print(interp.is_running())  # expect: True
    try:
        interp.close()
    except interpreters.InterpreterError as error:
        print(error)  # expect: interpreter running
    go.put(1)
    thread.join()
    print(interp.is_running())  # expect: False
    interp.close()
    try:
        interpreters.get_main().close()
    except interpreters.InterpreterError as error:
        print(error)  # expect: cannot destroy unrecognized interpreter 0
