# How locks show who has them.
# needs: processes
from multiprocessing import BoundedSemaphore, Condition, Event, Lock, Process, RLock, Semaphore
from threading import Thread


def hold(lock, ready, go):
    with lock:
        ready.set()
        go.wait()


def show(lock):
    print(lock)


if __name__ == "__main__":
    for lock in (Lock(), RLock()):
        print(lock)
        with lock:
            print(lock)
            thread = Thread(target=show, args=(lock,), name="other")
            thread.start()
            thread.join()
        thread = Thread(target=lambda: lock.acquire() and show(lock) or lock.release(), name="other")
        thread.start()
        thread.join()
        ready, go = Event(), Event()
        child = Process(target=hold, args=(lock, ready, go))
        child.start()
        ready.wait()
        print(lock)
        go.set()
        child.join()
    lock = RLock()
    lock.acquire()
    lock.acquire()
    print(lock, Semaphore(3), BoundedSemaphore(2), Condition())

# expect: <Lock(owner=None)>
# expect: <Lock(owner=MainProcess)>
# expect: <Lock(owner=SomeOtherThread)>
# expect: <Lock(owner=MainProcess|other)>
# expect: <Lock(owner=SomeOtherProcess)>
# expect: <RLock(None, 0)>
# expect: <RLock(MainProcess, 1)>
# expect: <RLock(SomeOtherThread, nonzero)>
# expect: <RLock(MainProcess|other, 1)>
# expect: <RLock(SomeOtherProcess, nonzero)>
# expect: <RLock(MainProcess, 2)> <Semaphore(value=3)> <BoundedSemaphore(value=2, maxvalue=2)> <Condition(<RLock(None, 0)>, 0)>
