# `shutdown(immediate=True)` drops what is in the queue, and frees whoever waits for it.
# needs: threads
# since: 3.14
import threading
from queue import Queue, ShutDown

queue, full = Queue(), Queue(1)
queue.put(1)
full.put(1)
ends = []


def wait(act):
    try:
        act()
    except ShutDown:
        ends.append("shut down")
    else:
        ends.append("through")


threads = [threading.Thread(target=wait, args=(act,)) for act in (queue.join, lambda: full.put(2))]
for thread in threads:
    thread.start()
queue.shutdown(immediate=True)
threads[0].join()
print(ends, queue.qsize(), queue.unfinished_tasks)
full.shutdown()
threads[1].join()
print(ends, full.get())
# expect: ['through'] 0 0
# expect: ['through', 'shut down'] 1
