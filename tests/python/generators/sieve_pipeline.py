# A chain of generators that grows while it runs.
def naturals(n):
    while True:
        yield n
        n += 1
def without_multiples(p, numbers):
    for n in numbers:
        if n % p:
            yield n
def primes():
    numbers = naturals(2)
    while True:
        p = next(numbers)
        yield p
        numbers = without_multiples(p, numbers)
p = primes()
print([next(p) for _ in range(25)])

# expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97]
