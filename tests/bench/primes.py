"""Prime counting by trial division: what the race runs."""


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


def count(limit):
    found = 0
    for n in range(limit):
        if is_prime(n):
            found += 1
    return found


print(count(150_000))
