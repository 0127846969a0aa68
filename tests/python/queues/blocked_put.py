# A `put` into a full queue goes on once something is gotten.
# needs: threads
import threading
from queue import Queue

queue, done = Queue(1), []
queue.put("first")


def put():
    queue.put("second")
    done.append("put")


thread = threading.Thread(target=put)
thread.start()
first = queue.get()
thread.join()
print(first, done, queue.get())

# expect: first ['put'] second
