# What can't be sent is told of by the queue's thread, and is as if it had not been put.
# needs: processes
from multiprocessing import Queue
import io
import sys

queue = Queue(1)
sys.stderr = text = io.StringIO()
queue.put(lambda: None)
queue.put("fine")
print(queue.get())
sys.stderr = sys.__stderr__
lines = text.getvalue().splitlines()
print(any(line.startswith("_pickle.PicklingError: Can't pickle <function <lambda> at 0x") for line in lines))

# expect: fine
# expect: True
