# A lock that is acquired twice by the same process: CPython would wait for ever; here it is said who has it.
# needs: processes
from multiprocessing import Lock

if __name__ == "__main__":
    lock = Lock()
    with lock:
        print("once")
        lock.acquire()

# expect: once
# stderr: deadlock: every thread waits, and none of them can go on
# stderr:   MainProcess, MainThread (line 9) waits for semaphore 3, which MainProcess acquired last
# exit: 1
