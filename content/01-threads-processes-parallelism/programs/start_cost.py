from multiprocessing import Process
from threading import Thread
from time import perf_counter


def nothing():
    pass


def cost(kind, times=20):
    began = perf_counter()
    for _ in range(times):
        worker = kind(target=nothing)
        worker.start()
        worker.join()
    return (perf_counter() - began) / times * 1e6


if __name__ == "__main__":
    print(f"one thread:  {cost(Thread):10.0f} µs")
    print(f"one process: {cost(Process):10.0f} µs")
