# Six ways to the Fibonacci numbers.
from functools import lru_cache


def recursive(n):
    return n if n < 2 else recursive(n - 1) + recursive(n - 2)


@lru_cache(maxsize=None)
def remembered(n):
    return n if n < 2 else remembered(n - 1) + remembered(n - 2)


def loop(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def generator():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def matrix(n):
    def multiply(x, y):
        return [[sum(a * b for a, b in zip(row, col)) for col in zip(*y)] for row in x]

    result, base = [[1, 0], [0, 1]], [[1, 1], [1, 0]]
    while n:
        if n & 1:
            result = multiply(result, base)
        base = multiply(base, base)
        n >>= 1
    return result[0][1]


def doubling(n):
    if n == 0:
        return 0, 1
    a, b = doubling(n >> 1)
    c, d = a * (2 * b - a), a * a + b * b
    return (d, c + d) if n & 1 else (c, d)


print([f(15) for f in (recursive, remembered, loop, matrix)], doubling(15)[0])
for i, value in enumerate(generator()):
    if i == 10:
        break
    print(value, end=" ")
print("...")
print(loop(300) == matrix(300) == doubling(300)[0], loop(90) == remembered(90), loop(300))

# expect: [610, 610, 610, 610] 610
# expect: 0 1 1 2 3 5 8 13 21 34 ...
# expect: True True 222232244629420445529739893461909967206666939096499764990979600
