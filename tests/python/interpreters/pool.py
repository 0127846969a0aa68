# A pool of threads, each with an interpreter of its own.
# needs: interpreters
# since: 3.14
from concurrent.futures import InterpreterPoolExecutor


def count_primes(start, stop):
    found = 0
    for number in range(max(start, 2), stop):
        divisor = 2
        while divisor * divisor <= number:
            if number % divisor == 0:
                break
            divisor += 1
        else:
            found += 1
    return found


def main():
    with InterpreterPoolExecutor(max_workers=2) as pool:
        counts = list(pool.map(count_primes, range(0, 2000, 500), range(500, 2500, 500)))
    print(counts, sum(counts))  # expect: [95, 73, 71, 64] 303


if __name__ == "__main__":
    main()
