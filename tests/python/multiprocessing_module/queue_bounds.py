# A queue may have a bound; who can't put or get is told, at once or after a while.
# needs: processes
from multiprocessing import Queue
from queue import Empty, Full


def attempt(call, *args):
    try:
        print(call(*args))
    except (Empty, Full) as error:
        print(type(error).__name__)


queue = Queue(2)
attempt(queue.get_nowait)
attempt(queue.get, True, 0.05)
queue.put("a")
queue.put("b")
print(queue.qsize(), queue.full())
attempt(queue.put_nowait, "c")
attempt(queue.put, "c", True, 0.05)
print(queue.get(), queue.get(timeout=60))
print(queue.qsize(), queue.full(), queue.empty())
queue.put("d", timeout=60)
print(queue.get())

# expect: Empty
# expect: Empty
# expect: 2 True
# expect: Full
# expect: Full
# expect: a b
# expect: 0 False True
# expect: d
