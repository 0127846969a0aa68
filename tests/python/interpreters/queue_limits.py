# A queue that is empty or full says so, at once or when the time is over.
# needs: interpreters
# since: 3.14
import queue
from concurrent import interpreters

line = interpreters.create_queue(2)
try:
    line.get_nowait()
except interpreters.QueueEmpty as error:
    print(isinstance(error, queue.Empty))  # expect: True
line.put(1)
line.put(2)
try:
    line.put_nowait(3)
except interpreters.QueueFull as error:
    print(isinstance(error, queue.Full))  # expect: True
try:
    line.put(3, timeout=0)
except interpreters.QueueFull:
    print("still full", line.qsize())  # expect: still full 2
try:
    line.put_nowait(lambda: line)
except interpreters.NotShareableError:
    print("not that")
except interpreters.QueueFull:
    print("no room")
# expect: not that
