# An uncaught exception ends its thread alone, and is told on stderr.
# needs: threads
import io
import sys
import threading


def fail():
    raise ValueError("in a thread")


sys.stderr = text = io.StringIO()
thread = threading.Thread(target=fail)
thread.start()
thread.join()
sys.stderr = sys.__stderr__
lines = text.getvalue().splitlines()
print(lines[0], lines[1], lines[-1], sep="\n")
print(any("in fail" in line for line in lines), thread.is_alive())

# expect: Exception in thread Thread-1 (fail):
# expect: Traceback (most recent call last):
# expect: ValueError: in a thread
# expect: True False
