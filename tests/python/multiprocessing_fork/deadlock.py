# The same without a time-out: CPython's copy would wait for ever; here it says who is missing, and ends.
# needs: fork
import os
import threading
import warnings

warnings.simplefilter("ignore")
lock, held, done = threading.Lock(), threading.Event(), threading.Event()


def hold():
    with lock:
        held.set()
        done.wait()


thread = threading.Thread(target=hold, name="holder")
thread.start()
held.wait()
pid = os.fork()
if pid == 0:
    with lock:
        print("never")
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
done.set()
thread.join()

# expect: 255
# stderr: deadlock: every thread waits, and none of them can go on
# stderr:   MainThread (line 22) waits for lock 1, which holder held when the process was forked: the lock was copied, holder was not, so nobody will release it
