# Stages with queues between them.
# needs: threads
import threading
from queue import Queue


def stage(source, target, change):
    for item in iter(source.get, None):
        target.put(change(item))
    target.put(None)


queues = [Queue(1) for _ in range(4)]
changes = [lambda n: n + 1, lambda n: n * n, str]
threads = [threading.Thread(target=stage, args=(queues[i], queues[i + 1], change)) for i, change in enumerate(changes)]
for thread in threads:
    thread.start()
feeder = threading.Thread(target=lambda: [queues[0].put(item) for item in (1, 2, 3, 4, None)])
feeder.start()
print(list(iter(queues[-1].get, None)))
for thread in [*threads, feeder]:
    thread.join()

# expect: ['4', '9', '16', '25']
