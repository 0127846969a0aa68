# A lock that is released in `finally` is free after a return.
import threading

lock = threading.Lock()


def work():
    lock.acquire()
    try:
        return lock.locked()
    finally:
        lock.release()


print(work(), lock.locked())

# expect: True False
