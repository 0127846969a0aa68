# A program that cancels join_thread() need not wait until someone reads.
# needs: processes
from multiprocessing import Queue

queue = Queue()
queue.cancel_join_thread()
queue.put(bytes(1_000_000))
print("the end")

# expect: the end
