# How a process ended is its exit code; the number of a signal is negative.
# needs: processes
from multiprocessing import Event, Process
import os
import sys


def leave(how):
    if how == "text":
        sys.stderr = open_nothing()
    {"return": bool, "none": sys.exit, "three": lambda: sys.exit(3), "text": lambda: sys.exit("why"),
     "at once": lambda: os._exit(7)}[how]()


class open_nothing:
    def write(self, text):
        pass

    def flush(self):
        pass


def wait(forever):
    forever.wait()


if __name__ == "__main__":
    for how in ("return", "none", "three", "text", "at once"):
        child = Process(target=leave, args=(how,))
        child.start()
        child.join()
        print(how, child.exitcode)
    for end in (Process.terminate, Process.kill):
        child = Process(target=wait, args=(Event(),))
        child.start()
        end(child)
        child.join()
        print(end.__name__, child.exitcode)

# expect: return 0
# expect: none 0
# expect: three 3
# expect: text 1
# expect: at once 7
# expect: terminate -15
# expect: kill -9
