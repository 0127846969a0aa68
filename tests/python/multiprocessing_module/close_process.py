# A process object is closed when its process has ended; then it is of no use.
# needs: processes
from multiprocessing import Event, Process


def attempt(call):
    try:
        print(call())
    except ValueError as error:
        print(error)


if __name__ == "__main__":
    go = Event()
    child = Process(target=go.wait)
    child.start()
    attempt(child.close)
    go.set()
    child.join()
    attempt(child.close)
    attempt(child.is_alive)
    attempt(lambda: child.exitcode)
    attempt(child.join)
    attempt(child.close)
    print(child.name, "closed" in repr(child))

# expect: Cannot close a process while it is still running. You should first call join() or terminate().
# expect: None
# expect: process object is closed
# expect: process object is closed
# expect: process object is closed
# expect: None
# expect: Process-1 True
