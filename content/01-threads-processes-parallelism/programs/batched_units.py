from concurrent.futures import ProcessPoolExecutor
from time import perf_counter


def square(n):
    return n * n


if __name__ == "__main__":
    began = perf_counter()
    with ProcessPoolExecutor() as pool:
        batched = list(
            pool.map(square, range(4_000), chunksize=500)
        )
    took = perf_counter() - began
    print(f"pool, in batches of 500: {took:.3f} s")
    assert batched == [n * n for n in range(4_000)]
