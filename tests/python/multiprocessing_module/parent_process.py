# A child knows its parent; the main process has none.
# needs: processes
from multiprocessing import Process, Queue, parent_process
import os


def tell(queue):
    parent = parent_process()
    queue.put((parent.name, parent.pid == os.getppid(), parent.pid, parent.is_alive(), os.getpid()))


if __name__ == "__main__":
    print(parent_process())
    queue = Queue()
    child = Process(target=tell, args=(queue,))
    child.start()
    name, same, parent, alive, own = queue.get()
    child.join()
    print(name, alive, own == child.pid != os.getpid())

# expect: None
# expect: MainProcess True True
