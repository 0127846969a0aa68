from threading import Lock, Thread
import os

lock = Lock()
child = os.fork()
if child == 0:
    with lock:
        print("the child has the lock", flush=True)
    os._exit(0)


def hold():
    with lock:
        os.waitpid(child, 0)


holder = Thread(target=hold, name="holder")
holder.start()
holder.join()
print("the child has ended")
