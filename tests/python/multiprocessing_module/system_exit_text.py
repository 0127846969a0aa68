# SystemExit with a text is told on stderr.
# needs: processes
from multiprocessing import Process
import sys


def leave():
    sys.exit("something is wrong")


if __name__ == "__main__":
    child = Process(target=leave)
    child.start()
    child.join()
    print(child.exitcode)

# expect: 1
# stderr: something is wrong
