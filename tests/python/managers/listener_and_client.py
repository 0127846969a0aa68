# A listener accepts connections from processes that know its address; those who do not know its key are turned away.
# needs: processes
from multiprocessing import AuthenticationError, Process
from multiprocessing.connection import Client, Listener


def greet(address, key):
    try:
        with Client(address, authkey=key) as connection:
            connection.send("hello")
            print(connection.recv())
    except AuthenticationError as error:
        print(error)


if __name__ == "__main__":
    with Listener(authkey=b"secret") as listener:
        for key in [b"secret", b"guess"]:
            child = Process(target=greet, args=(listener.address, key))
            child.start()
            try:
                with listener.accept() as connection:
                    print(connection.recv())
                    connection.send("welcome")
            except AuthenticationError as error:
                child.join()
                print(error)
            child.join()

# expect: hello
# expect: welcome
# expect: digest sent was rejected
# expect: digest received was wrong
