# A `get` from an empty queue waits, as long as its time-out allows.
# needs: threads
import threading
from queue import Queue

queue, got = Queue(), []
threads = [threading.Thread(target=lambda: got.append(queue.get(timeout=1000))) for _ in range(3)]
for thread in threads:
    thread.start()
for item in "abc":
    queue.put(item)
for thread in threads:
    thread.join()
print(sorted(got))

# expect: ['a', 'b', 'c']
