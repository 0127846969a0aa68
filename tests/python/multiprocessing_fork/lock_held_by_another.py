# A lock that another thread holds at that moment is copied as it is, and nobody is there who could release it.
# needs: fork
# since: 3.12
import os
import threading
import warnings

warnings.simplefilter("ignore")
lock, held, done = threading.Lock(), threading.Event(), threading.Event()


def hold():
    with lock:
        held.set()
        done.wait()


thread = threading.Thread(target=hold)
thread.start()
held.wait()
pid = os.fork()
if pid == 0:
    print("in the copy", lock.locked(), lock.acquire(timeout=0.05), flush=True)
    os._exit(0)
os.waitpid(pid, 0)
done.set()
thread.join()
print("in the parent", lock.locked(), lock.acquire(timeout=0.05))

# expect: in the copy True False
# expect: in the parent False True
