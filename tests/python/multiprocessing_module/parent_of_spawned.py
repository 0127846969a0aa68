# The parent of a spawned process is who spawned it, to the system, too.
# needs: processes
from multiprocessing import get_context, parent_process
import os


def tell(queue):
    queue.put((parent_process().pid, os.getppid()))


if __name__ == "__main__":
    context = get_context("spawn")
    queue = context.SimpleQueue()
    child = context.Process(target=tell, args=(queue,))
    child.start()
    print(queue.get() == (os.getpid(), os.getpid()))
    child.join()

# expect: True
