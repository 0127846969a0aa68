# A lock is taken, at once or after a while or not, and released by anyone.
# needs: processes
from multiprocessing import Lock, Process


def release(lock):
    lock.release()


if __name__ == "__main__":
    lock = Lock()
    print(lock.acquire(), lock.acquire(False), lock.acquire(timeout=0.05), lock.acquire(True, -1))
    child = Process(target=release, args=(lock,))
    child.start()
    child.join()
    print(lock.acquire(timeout=60))
    lock.release()
    try:
        lock.release()
    except ValueError as error:
        print(error)

# expect: True False False False
# expect: True
# expect: semaphore or lock released too many times
