# What the thread that forks holds itself, it holds in the copy, too, and can release.
# needs: fork
import os
import threading

lock, rlock = threading.Lock(), threading.RLock()
lock.acquire()
rlock.acquire()
rlock.acquire()
ident = threading.get_ident()
pid = os.fork()
if pid == 0:
    rlock.release()
    rlock.release()
    lock.release()
    print(lock.locked(), threading.get_ident() == ident, flush=True)
    with lock, rlock:
        os._exit(0)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), lock.locked())
rlock.release()

# expect: False True
# expect: 0 True
