from concurrent.futures import InterpreterPoolExecutor
from math import isqrt
from time import perf_counter

STARTS = range(0, 240_000, 30_000)


def is_prime(n):
    return n > 1 and all(n % d for d in range(2, isqrt(n) + 1))


def primes_from(start):
    return sum(map(is_prime, range(start, start + 30_000)))


if __name__ == "__main__":
    began = perf_counter()
    with InterpreterPoolExecutor(max_workers=4) as pool:
        counts = list(pool.map(primes_from, STARTS))
    print(sum(counts), f"primes in {perf_counter() - began:.2f} s")
