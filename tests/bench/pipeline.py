"""Generators that feed each other."""


def numbers(count):
    n = 0
    while n < count:
        yield n
        n += 1


def squares(source):
    for n in source:
        yield n * n


def kept(source):
    for n in source:
        if n % 3:
            yield n


def run(count):
    total = 0
    for n in kept(squares(numbers(count))):
        total = (total + n) % 1_000_003
    return total + sum(n for n in range(count) if n & 1)


print(run(800_000))
