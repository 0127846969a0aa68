from multiprocessing import Process
from time import perf_counter


def count_down(n):
    while n:
        n -= 1


if __name__ == "__main__":
    began = perf_counter()
    workers = [
        Process(target=count_down, args=(5_000_000,))
        for _ in range(4)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    took = perf_counter() - began
    print(f"four processes:      {took:.2f} s")
