# Both ends of a connection may be in one process; nobody is found where nobody listens any more.
# needs: processes
from multiprocessing.connection import Client, Listener
from threading import Thread


def serve(listener):
    for _ in range(2):
        with listener.accept() as connection:
            connection.send(connection.recv() * 2)


with Listener() as listener:
    address = listener.address
    server = Thread(target=serve, args=(listener,))
    server.start()
    for number in (1, 2):
        with Client(address) as connection:
            connection.send(number)
            print(connection.recv())
    server.join()
try:
    Client(address)
except FileNotFoundError as error:
    print(type(error).__name__, error)
try:
    listener.accept()
except OSError as error:
    print(error)

# expect: 2
# expect: 4
# expect: FileNotFoundError [Errno 2] No such file or directory
# expect: listener is closed
