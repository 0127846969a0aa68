# Who waited for a lock in the parent does not wait for it in the copy: nobody is handed it there.
# needs: fork
# since: 3.12
import os
import threading
import time
import warnings

warnings.simplefilter("ignore")
lock = threading.Lock()
lock.acquire()
threads = [threading.Thread(target=lambda: lock.acquire() and lock.release()) for _ in range(3)]
for thread in threads:
    thread.start()
time.sleep(0.02)
pid = os.fork()
if pid == 0:
    for _ in range(5):
        lock.release()
        lock.acquire()
    print("passed", flush=True)
    os._exit(0)
os.waitpid(pid, 0)
lock.release()
for thread in threads:
    thread.join()
print(lock.locked())

# expect: passed
# expect: False
