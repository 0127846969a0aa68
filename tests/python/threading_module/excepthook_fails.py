# An exception in the hook is told as one of the hook.
# needs: threads
import io
import sys
import threading


def hook(args):
    raise RuntimeError("the hook failed")


def fail():
    raise ValueError("the thread failed")


threading.excepthook = hook
sys.stderr = text = io.StringIO()
thread = threading.Thread(target=fail)
thread.start()
thread.join()
sys.stderr = sys.__stderr__
lines = text.getvalue().splitlines()
print(lines[0], lines[-1], sep="\n")

# expect: Exception in threading.excepthook:
# expect: RuntimeError: the hook failed
