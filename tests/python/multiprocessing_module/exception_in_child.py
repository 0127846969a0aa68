# An exception ends its process alone, which tells of it under its name.
# needs: processes
from multiprocessing import Pipe, Process
import sys


class Teller:
    def __init__(self, connection):
        self.connection = connection

    def write(self, text):
        self.connection.send(text)

    def flush(self):
        pass


def fail(connection):
    sys.stderr = Teller(connection)
    raise ValueError("in a process")


if __name__ == "__main__":
    here, there = Pipe(duplex=False)
    child = Process(target=fail, args=(there,))
    child.start()
    there.close()
    child.join()
    text = ""
    while here.poll():
        try:
            text += here.recv()
        except EOFError:
            break
    lines = text.splitlines()
    print(*lines[:2], lines[-1], sep="\n")
    print(any("in fail" in line for line in lines), child.exitcode)

# expect: Process Process-1:
# expect: Traceback (most recent call last):
# expect: ValueError: in a process
# expect: True 1
