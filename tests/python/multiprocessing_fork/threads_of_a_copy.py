# A copy starts threads of its own.
# needs: fork
import os
import threading
from concurrent.futures import ThreadPoolExecutor

pid = os.fork()
if pid == 0:
    with ThreadPoolExecutor(3) as pool:
        print(list(pool.map(lambda n: n * n, range(5))), flush=True)
    thread = threading.Thread(target=lambda: print("a thread", flush=True))
    thread.start()
    thread.join()
    os._exit(0)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))

# expect: [0, 1, 4, 9, 16]
# expect: a thread
# expect: 0
