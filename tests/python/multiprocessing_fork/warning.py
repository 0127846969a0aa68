# Since 3.12, to fork while there are other threads is warned of, where it is done.
# needs: fork
# since: 3.12
import os
import threading

gate = threading.Event()
thread = threading.Thread(target=gate.wait)
thread.start()
text = f"(pid={os.getpid()})"
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    pid = os.fork()
    if pid == 0:
        os._exit(0)
    os.waitpid(pid, 0)
gate.set()
thread.join()
for warning in caught:
    print(warning.category.__name__, str(warning.message).replace(text, "(pid=N)"), warning.lineno)
with warnings.catch_warnings(record=True) as caught:
    pid = os.fork()
    if pid == 0:
        os._exit(0)
    os.waitpid(pid, 0)
print(caught)

# expect: DeprecationWarning This process (pid=N) is multi-threaded, use of fork() may lead to deadlocks in the child. 15
# expect: []
