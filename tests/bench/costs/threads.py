"""times as fast as one after the other: two threads of pure Python"""
# needs: threads
from threading import Thread
from time import perf_counter


def work():
    n = 0
    for _ in range(3_000_000):
        n += 1


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
