"""The sieve of Eratosthenes over a list."""


def sieve(limit):
    prime = [True] * (limit + 1)
    prime[0] = prime[1] = False
    n = 2
    while n * n <= limit:
        if prime[n]:
            for multiple in range(n * n, limit + 1, n):
                prime[multiple] = False
        n += 1
    return [n for n in range(limit + 1) if prime[n]]


found = 0
for _ in range(4):
    primes = sieve(800_000)
    found += len(primes)
print(found, primes[-1])
