# A thread that computes without the GIL is waited for, and not in the copy.
# needs: fork
# since: 3.12
import hashlib
import os
import threading
import warnings

warnings.simplefilter("ignore")
data, ready = bytes(2_000_000), threading.Event()
digests = []


def work():
    ready.set()
    for _ in range(5):
        digests.append(hashlib.sha256(data).hexdigest()[:8])


thread = threading.Thread(target=work)
thread.start()
ready.wait()
for _ in range(3):
    pid = os.fork()
    if pid == 0:
        print(threading.active_count(), hashlib.sha256(data).hexdigest()[:8], flush=True)
        os._exit(0)
    os.waitpid(pid, 0)
thread.join()
print(len(digests), len(set(digests)))

# expect: 1 13aea960
# expect: 1 13aea960
# expect: 1 13aea960
# expect: 5 1
