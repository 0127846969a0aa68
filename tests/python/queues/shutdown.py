# A queue that is shut down takes nothing more, and gives what it has.
# since: 3.14
from queue import Queue, ShutDown

queue = Queue()
queue.put(1)
queue.put(2)
queue.shutdown()
print(queue.get(), queue.is_shutdown)
try:
    queue.put(3)
except ShutDown as error:
    print(repr(error))
print(queue.get())
for act in (queue.get, queue.get_nowait, lambda: queue.put_nowait(1), lambda: queue.get(timeout=1)):
    try:
        act()
    except ShutDown as error:
        print(repr(error))
# expect: 1 True
# expect: ShutDown()
# expect: 2
# expect: ShutDown()
# expect: ShutDown()
# expect: ShutDown()
# expect: ShutDown()
