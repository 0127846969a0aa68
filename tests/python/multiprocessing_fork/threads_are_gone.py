# Of the threads only the one that forked is in the copy. The others count as ended there.
# needs: fork
# since: 3.12
import os
import threading
import warnings

warnings.simplefilter("ignore")
gate = threading.Event()
threads = [threading.Thread(target=gate.wait, name=f"waits {n}") for n in range(3)]
for thread in threads:
    thread.start()
pid = os.fork()
if pid == 0:
    print(threading.active_count(), threading.enumerate() == [threading.main_thread()], flush=True)
    for thread in threads:
        thread.join()
        print(thread.name, thread.is_alive(), flush=True)
    os._exit(0)
os.waitpid(pid, 0)
print(threading.active_count(), all(thread.is_alive() for thread in threads))
gate.set()
for thread in threads:
    thread.join()
print(threading.active_count())

# expect: 1 True
# expect: waits 0 False
# expect: waits 1 False
# expect: waits 2 False
# expect: 4 True
# expect: 1
