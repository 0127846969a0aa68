"""ms for each MB of a list that goes to a process and comes back"""
from multiprocessing import get_context
from pickle import dumps
from time import perf_counter

COUNT = 5
NUMBERS = list(range(300_000, 600_000))


def echo(connection):
    for _ in range(COUNT + 1):
        connection.send(connection.recv())


if __name__ == "__main__":
    context = get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=echo, args=(there,))
    process.start()
    here.send(0)
    here.recv()
    began = perf_counter()
    for _ in range(COUNT):
        here.send(NUMBERS)
        assert here.recv() == NUMBERS
    took = perf_counter() - began
    process.join()
    print(took / COUNT / 2 / (len(dumps(NUMBERS)) / 1e6) * 1e3)
