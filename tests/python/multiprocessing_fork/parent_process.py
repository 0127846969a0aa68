# A forked process knows its parent, and has no children.
# needs: fork
from multiprocessing import active_children, current_process, get_context, get_start_method, parent_process
import os

context = get_context("fork")


def tell(queue):
    parent = parent_process()
    queue.put((parent.name, parent.pid == os.getppid(), parent.is_alive(), active_children(), current_process().name,
               get_start_method()))


queue = context.SimpleQueue()
process = context.Process(target=tell, args=(queue,), name="child")
process.start()
print(queue.get())
process.join()

# expect: ('MainProcess', True, True, [], 'child', 'fork')
