# Nothing is lost between several producers and several consumers.
# needs: threads
import threading
from queue import Queue

queue, results = Queue(3), Queue()


def produce(start):
    for number in range(start, start + 50):
        queue.put(number)


def consume():
    total = 0
    while (item := queue.get()) is not None:
        total += item
    results.put(total)


producers = [threading.Thread(target=produce, args=(start,)) for start in (0, 50, 100)]
consumers = [threading.Thread(target=consume) for _ in range(3)]
for thread in producers + consumers:
    thread.start()
for thread in producers:
    thread.join()
for _ in consumers:
    queue.put(None)
for thread in consumers:
    thread.join()
print(sum(results.get() for _ in consumers), sum(range(150)), queue.qsize())

# expect: 11175 11175 0
