# `join` waits until every item that was put is said to be done.
# needs: threads
import threading
from queue import Queue

queue, done = Queue(), []


def work():
    while True:
        item = queue.get()
        done.append(item * item)
        queue.task_done()


threading.Thread(target=work, daemon=True).start()
for number in range(6):
    queue.put(number)
queue.join()
print(done, queue.unfinished_tasks)
try:
    queue.task_done()
except ValueError as error:
    print(error)

# expect: [0, 1, 4, 9, 16, 25] 0
# expect: task_done() called too many times
