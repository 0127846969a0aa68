# Who has a recursive lock may take it again, and has to release it as often; nobody else can.
# needs: processes
from multiprocessing import Process, RLock


def attempt(lock):
    print(lock.acquire(False))
    try:
        lock.release()
    except AssertionError as error:
        print(error)


if __name__ == "__main__":
    lock = RLock()
    print(lock.acquire(), lock.acquire(), flush=True)
    lock.release()
    child = Process(target=attempt, args=(lock,))
    child.start()
    child.join()
    lock.release()
    try:
        lock.release()
    except AssertionError as error:
        print(error)

# expect: True True
# expect: False
# expect: attempt to release recursive lock not owned by thread
# expect: attempt to release recursive lock not owned by thread
