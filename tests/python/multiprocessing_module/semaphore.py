# A semaphore lets some in; a bounded one can't be released more often than it was taken.
# needs: processes
from multiprocessing import BoundedSemaphore, Process, Semaphore


def take(semaphore):
    semaphore.acquire()


if __name__ == "__main__":
    semaphore = Semaphore(2)
    child = Process(target=take, args=(semaphore,))
    child.start()
    child.join()
    print(semaphore.get_value())
    with semaphore:
        print(semaphore.get_value(), semaphore.acquire(False))
    semaphore.release()
    semaphore.release()
    print(semaphore.get_value())
    bounded = BoundedSemaphore(1)
    bounded.acquire()
    bounded.release()
    try:
        bounded.release()
    except ValueError as error:
        print(error)

# expect: 1
# expect: 0 False
# expect: 3
# expect: semaphore or lock released too many times
