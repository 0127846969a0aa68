# sys.exit runs what finally says, os._exit does not.
# needs: processes
from multiprocessing import Process
import os
import sys


def leave(how):
    try:
        how(3)
    finally:
        print("finally")


if __name__ == "__main__":
    for how in (sys.exit, os._exit):
        print(how.__name__)
        child = Process(target=leave, args=(how,))
        child.start()
        child.join()
        print(child.exitcode)

# expect: exit
# expect: finally
# expect: 3
# expect: _exit
# expect: 3
