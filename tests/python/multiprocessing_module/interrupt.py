# interrupt() raises KeyboardInterrupt in the process, which may see to it.
# needs: processes
# since: 3.14
from multiprocessing import Event, Process


def wait(ready):
    try:
        ready.set()
        Event().wait()
    except KeyboardInterrupt:
        print("interrupted")


if __name__ == "__main__":
    ready = Event()
    child = Process(target=wait, args=(ready,))
    child.start()
    ready.wait()
    child.interrupt()
    child.join()
    print(child.exitcode)

# expect: interrupted
# expect: 0
