# poll() says whether there is something to receive, and may wait for it.
# needs: processes
from multiprocessing import Event, Pipe, Process


def send(connection, go):
    go.wait()
    connection.send("late")


if __name__ == "__main__":
    here, there = Pipe()
    go = Event()
    child = Process(target=send, args=(there, go))
    child.start()
    print(here.poll(), here.poll(0.05))
    go.set()
    print(here.poll(60), here.recv(), here.poll())
    child.join()
    there.close()
    print(here.poll())  # So that recv() can tell that it is over.

# expect: False False
# expect: True late False
# expect: True
