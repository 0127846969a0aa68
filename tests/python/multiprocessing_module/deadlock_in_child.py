# A deadlock within a child ends the child alone: CPython would wait for ever.
# needs: processes
import threading
from multiprocessing import Process, set_start_method


def work():
    lock = threading.Lock()
    with lock:
        lock.acquire()


if __name__ == "__main__":
    set_start_method("spawn")
    child = Process(target=work)
    child.start()
    child.join()
    print(child.exitcode)

# expect: 255
# stderr: deadlock: every thread waits, and none of them can go on
# stderr:   MainThread (line 10) waits for lock 1, which it holds itself
