# The server keeps an object for as long as there is a proxy of it, in whatever process.
# needs: processes
from multiprocessing import Manager, Pipe, Process


def keep(connection):
    shared = connection.recv()
    connection.send("mine, too")
    connection.recv()
    shared.append("child")
    connection.send(shared)
    connection.recv()


if __name__ == "__main__":
    with Manager() as manager:
        ours, theirs = Pipe()
        child = Process(target=keep, args=(theirs,))
        child.start()
        shared = manager.list()
        print(manager._number_of_objects())
        ours.send(shared)
        print(ours.recv())
        del shared
        print(manager._number_of_objects())
        ours.send("go on")
        shared = ours.recv()
        ours.send("that is all")
        child.join()
        print(shared, manager._number_of_objects())
        del shared
        print(manager._number_of_objects())

# expect: 1
# expect: mine, too
# expect: 1
# expect: ['child'] 1
# expect: 0
