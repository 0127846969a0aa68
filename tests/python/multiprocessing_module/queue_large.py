# What is in a queue may be more than its pipe holds; it is to be got before its writer is waited for.
# needs: processes
from multiprocessing import Process, Queue


def fill(queue):
    for number in range(5):
        queue.put(bytes([number]) * 100_000)


if __name__ == "__main__":
    queue = Queue()
    child = Process(target=fill, args=(queue,))
    child.start()
    print([(part[0], len(part)) for part in (queue.get() for _ in range(5))])
    child.join()
    print(child.exitcode)

# expect: [(0, 100000), (1, 100000), (2, 100000), (3, 100000), (4, 100000)]
# expect: 0
