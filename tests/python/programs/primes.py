# Counting primes by trial division, by sieve, and with a generator.
def is_prime(n):
    if n < 2:
        return False
    if n % 2 == 0:
        return n == 2
    d = 3
    while d * d <= n:
        if n % d == 0:
            return False
        d += 2
    return True


def count_primes(low, high):
    return sum(1 for n in range(low, high) if is_prime(n))


def sieve(n):
    flags = bytearray([1]) * (n + 1)
    flags[0:2] = b"\0\0"
    for i in range(2, int(n ** 0.5) + 1):
        if flags[i]:
            flags[i * i :: i] = bytes(len(range(i * i, n + 1, i)))
    return [i for i, flag in enumerate(flags) if flag]


def factors(n):
    d = 2
    while n > 1:
        while n % d == 0:
            yield d
            n //= d
        d += 1


print(count_primes(0, 3000), len(sieve(3000)), sieve(50))
print([p for p in range(3000, 3080) if is_prime(p)])
for n in (12, 97, 360, 1001, 65536):
    print(n, "=", " * ".join(map(str, factors(n))))
print([(p, p + 2) for p in sieve(110) if is_prime(p + 2)])

# expect: 430 430 [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47]
# expect: [3001, 3011, 3019, 3023, 3037, 3041, 3049, 3061, 3067, 3079]
# expect: 12 = 2 * 2 * 3
# expect: 97 = 97
# expect: 360 = 2 * 2 * 2 * 3 * 3 * 5
# expect: 1001 = 7 * 11 * 13
# expect: 65536 = 2 * 2 * 2 * 2 * 2 * 2 * 2 * 2 * 2 * 2 * 2 * 2 * 2 * 2 * 2 * 2
# expect: [(3, 5), (5, 7), (11, 13), (17, 19), (29, 31), (41, 43), (59, 61), (71, 73), (101, 103), (107, 109)]
