from concurrent.futures import InterpreterPoolExecutor
from math import isqrt
from time import perf_counter

STARTS = range(0, 240_000, 30_000)


def primes_from(start):
    return sum(
        all(n % d for d in range(2, isqrt(n) + 1))
        for n in range(max(start, 2), start + 30_000)
    )


if __name__ == "__main__":
    began = perf_counter()
    with InterpreterPoolExecutor(max_workers=4) as pool:
        counts = list(pool.map(primes_from, STARTS))
    print(sum(counts), f"primes in {perf_counter() - began:.2f} s")
