# An end of a pipe is given to a child, and by the child to its own.
# needs: processes
from multiprocessing import Pipe, Process


def outer(connection):
    child = Process(target=inner, args=(connection,))
    child.start()
    child.join()
    connection.send("outer")


def inner(connection):
    connection.send("inner")


if __name__ == "__main__":
    here, there = Pipe(duplex=False)
    child = Process(target=outer, args=(there,))
    child.start()
    print(here.recv(), here.recv())
    child.join()

# expect: inner outer
