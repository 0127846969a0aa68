# A child outlives its parent, and can tell.
# needs: processes
from multiprocessing import Event, Pipe, Process, parent_process
import os


def outer(connection, go):
    Process(target=inner, args=(connection, go)).start()
    os._exit(0)


def inner(connection, go):
    parent = parent_process()
    go.wait()
    parent.join()
    connection.send(("alone", parent.is_alive(), parent.name))


if __name__ == "__main__":
    (here, there), go = Pipe(), Event()
    child = Process(target=outer, args=(there, go))
    child.start()
    child.join()
    go.set()
    print(here.recv(), child.exitcode)

# expect: ('alone', False, 'Process-1') 0
