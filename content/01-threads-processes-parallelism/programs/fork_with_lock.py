from threading import Event, Lock, Thread
import os

lock, held, done = Lock(), Event(), Event()


def hold():
    with lock:
        held.set()
        done.wait()


holder = Thread(target=hold, name="holder")
holder.start()
held.wait()

child = os.fork()
if child == 0:
    with lock:  # nobody is left here to release it
        print("the child has the lock", flush=True)
    os._exit(0)

_, status = os.waitpid(child, 0)
print("the child ended with", os.waitstatus_to_exitcode(status))
done.set()
holder.join()
