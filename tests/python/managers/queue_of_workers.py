# A manager's queue can be sent to a pool, which a queue of multiprocessing cannot.
# needs: processes
from multiprocessing import Manager, Pool
from queue import Empty


def work(task):
    queue, number = task
    queue.put(number * 10)
    return number


if __name__ == "__main__":
    # The pool's processes are there before the manager is.
    with Pool(2) as pool, Manager() as manager:
        queue = manager.Queue()
        print(sorted(pool.map(work, [(queue, number) for number in range(5)])))
        print(queue.qsize(), sorted(queue.get() for _ in range(5)), queue.empty())
        try:
            queue.get_nowait()
        except Empty:
            print("empty")
        try:
            queue.get(timeout=0.01)
        except Empty as error:
            print(type(error).__module__, type(error).__name__)

# expect: [0, 1, 2, 3, 4]
# expect: 5 [0, 10, 20, 30, 40] True
# expect: empty
# expect: _queue Empty
