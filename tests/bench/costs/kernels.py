"""times as fast as one after the other: two threads that hash"""
# needs: threads
from hashlib import sha256
from threading import Thread
from time import perf_counter

BLOCK = bytes(1_000_000)


def work():
    state = sha256()
    for _ in range(400):
        state.update(BLOCK)


def measure(run):
    began = perf_counter()
    run()
    return perf_counter() - began


def one_by_one():
    work()
    work()


def together():
    threads = [Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


work()
print(measure(one_by_one) / measure(together))
