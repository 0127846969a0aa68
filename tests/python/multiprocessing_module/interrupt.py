# interrupt() raises KeyboardInterrupt in the process, which may see to it.
# needs: processes
# since: 3.14
import time
from multiprocessing import Event, Process


def wait(ready):
    try:
        ready.set()
        # Not Event().wait(): its Condition has a moment, after it released its lock and before its try, in which an
        # exception becomes AssertionError when the lock is released once more. CPython's has it, too.
        time.sleep(60)
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
