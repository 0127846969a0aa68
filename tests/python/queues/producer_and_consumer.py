# One thread puts, another gets, in order, through a queue that is often full.
# needs: threads
import threading
from queue import Queue

queue, got = Queue(maxsize=2), []


def produce():
    for number in range(20):
        queue.put(number)
    queue.put(None)


def consume():
    while (item := queue.get()) is not None:
        got.append(item)


threads = [threading.Thread(target=target) for target in (consume, produce)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(got == list(range(20)), queue.empty())

# expect: True True
