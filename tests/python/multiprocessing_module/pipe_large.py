# A message may be larger than a pipe holds: who sends waits until it is read.
# needs: processes
from multiprocessing import Pipe, Process


def total(connection):
    numbers = connection.recv()
    connection.send((len(numbers), sum(numbers)))
    connection.send_bytes(bytes(300_000))


if __name__ == "__main__":
    here, there = Pipe()
    child = Process(target=total, args=(there,))
    child.start()
    here.send(list(range(100_000)))
    print(here.recv())
    print(len(here.recv_bytes()))
    child.join()

# expect: (100000, 4999950000)
# expect: 300000
