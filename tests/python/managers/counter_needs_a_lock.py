# Each call is whole, but between two calls others come in: what is read and then written needs a lock.
# needs: processes
from multiprocessing import Manager, Process


def count(shared, lock, times):
    for _ in range(times):
        with lock:
            shared["count"] += 1


if __name__ == "__main__":
    with Manager() as manager:
        shared, lock = manager.dict(count=0), manager.Lock()
        children = [Process(target=count, args=(shared, lock, 20)) for _ in range(3)]
        for child in children:
            child.start()
        for child in children:
            child.join()
        print(shared["count"])
        print(lock.acquire(), lock.acquire(False), lock.acquire(True, 0.01), lock.release())

# expect: 60
# expect: True False False None
