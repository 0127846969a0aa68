# A copy may spawn.
# needs: fork
from multiprocessing import get_context
import os


def tell(queue):
    queue.put(__name__)


if __name__ == "__main__":
    context = get_context("spawn")
    queue = context.SimpleQueue()
    pid = os.fork()
    if pid == 0:
        process = context.Process(target=tell, args=(queue,))
        process.start()
        process.join()
        os._exit(process.exitcode)
    print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), queue.get())

# expect: 0 __mp_main__
