# A closed queue takes and gives nothing more; what was put is still sent.
# needs: processes
from multiprocessing import Process, Queue
import sys


def read(queue):
    print([queue.get() for _ in range(2)])


def attempt(call, *args):
    try:
        print(call(*args))
    except (AssertionError, ValueError) as error:
        text = str(error)
        print(type(error).__name__, text.startswith("Queue <multiprocessing.queues.Queue object at 0x"),
              text.split(">")[1])


if __name__ == "__main__":
    queue = Queue()
    child = Process(target=read, args=(queue,))
    child.start()
    queue.put(1)
    queue.put(2)
    attempt(queue.join_thread)
    sys.stdout.flush()
    queue.close()
    queue.join_thread()
    child.join()
    attempt(queue.put, 3)
    attempt(queue.get)
    queue.close()

# expect: AssertionError True  not closed
# expect: [1, 2]
# expect: ValueError True  is closed
# expect: ValueError True  is closed
