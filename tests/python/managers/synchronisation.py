# A manager's events, conditions, semaphores and barriers bring processes together.
# needs: processes
from multiprocessing import Manager, Process


def come(barrier, event, condition, arrived):
    barrier.wait()
    event.wait()
    with condition:
        arrived.append(1)
        condition.notify_all()


if __name__ == "__main__":
    with Manager() as manager:
        barrier, event, condition = manager.Barrier(3), manager.Event(), manager.Condition()
        arrived = manager.list()
        children = [Process(target=come, args=(barrier, event, condition, arrived)) for _ in range(2)]
        for child in children:
            child.start()
        print(barrier.wait() in range(3), barrier.parties, barrier.broken, len(arrived), event.is_set())
        event.set()
        with condition:
            print(condition.wait_for(lambda: len(arrived) == 2))
        for child in children:
            child.join()
        semaphore = manager.BoundedSemaphore(2)
        print(semaphore.acquire(), semaphore.acquire(), semaphore.acquire(False), semaphore.release(), semaphore.release())
        try:
            semaphore.release()
        except ValueError as error:
            print(error)
        lock = manager.RLock()
        with lock, lock:
            print("twice")

# expect: True 3 False 0 False
# expect: True
# expect: True True False None None
# expect: Semaphore released too many times
# expect: twice
