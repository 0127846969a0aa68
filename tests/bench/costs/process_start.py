"""ms to start a process by spawn and to wait for its end"""
# needs: threads
from multiprocessing import get_context
from time import perf_counter

COUNT = 8

if __name__ == "__main__":
    context = get_context("spawn")
    began = perf_counter()
    for _ in range(COUNT):
        process = context.Process(target=int)
        process.start()
        process.join()
    print((perf_counter() - began) / COUNT * 1e3)
