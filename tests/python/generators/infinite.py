# An endless generator is fine as long as one stops asking.
from itertools import islice, takewhile

def naturals(n=0):
    while True:
        yield n
        n += 1

def primes():
    found = []
    for n in naturals(2):
        if all(n % p for p in found):
            found.append(n)
            yield n

print(list(islice(primes(), 10)))
print(list(takewhile(lambda p: p < 40, primes())))
for p in primes():
    if p > 100:
        print(p)
        break

# expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]
# expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37]
# expect: 101
