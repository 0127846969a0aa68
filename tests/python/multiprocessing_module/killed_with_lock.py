# What a killed process had taken stays taken; what it had not sent is lost.
# needs: processes
from multiprocessing import Event, Lock, Pipe, Process


def hold(lock, connection, ready):
    lock.acquire()
    connection.send("sent")
    ready.set()
    Event().wait()
    connection.send("never")


if __name__ == "__main__":
    lock, ready = Lock(), Event()
    reader, writer = Pipe(duplex=False)
    child = Process(target=hold, args=(lock, writer, ready))
    child.start()
    writer.close()
    ready.wait()
    child.kill()
    child.join()
    print(lock.acquire(timeout=0.05), reader.recv())
    try:
        reader.recv()
    except EOFError:
        print("the end")
    lock.release()
    print(lock.acquire(timeout=60))

# expect: False sent
# expect: the end
# expect: True
