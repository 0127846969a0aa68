from concurrent.futures import ProcessPoolExecutor
from time import perf_counter


def square(n):
    return n * n


if __name__ == "__main__":
    began = perf_counter()
    alone = [square(n) for n in range(4_000)]
    print(f"plain loop: {perf_counter() - began:.3f} s")

    began = perf_counter()
    with ProcessPoolExecutor() as pool:
        pooled = list(pool.map(square, range(4_000)))
    print(f"pool:       {perf_counter() - began:.3f} s")
    assert alone == pooled
