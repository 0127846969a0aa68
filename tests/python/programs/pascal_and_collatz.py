# Number play: triangle, chains, perfect and happy numbers, digits.
def pascal(n):
    row = [1]
    for _ in range(n):
        yield row
        row = [a + b for a, b in zip([0] + row, row + [0])]


def collatz(n):
    chain = [n]
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        chain.append(n)
    return chain


def happy(n):
    seen = set()
    while n != 1 and n not in seen:
        seen.add(n)
        n = sum(int(d) ** 2 for d in str(n))
    return n == 1


for row in pascal(6):
    print(" ".join(map(str, row)).center(20).rstrip())
print(collatz(6), max(range(1, 300), key=lambda n: len(collatz(n))), len(collatz(27)))
print([n for n in range(2, 500) if sum(d for d in range(1, n) if n % d == 0) == n])
print([n for n in range(1, 50) if happy(n)])
print([n for n in range(100, 1000) if n == sum(int(d) ** 3 for d in str(n))], sum(map(int, str(2**100))))

# expect:          1
# expect:         1 1
# expect:        1 2 1
# expect:       1 3 3 1
# expect:      1 4 6 4 1
# expect:    1 5 10 10 5 1
# expect: [6, 3, 10, 5, 16, 8, 4, 2, 1] 231 112
# expect: [6, 28, 496]
# expect: [1, 7, 10, 13, 19, 23, 28, 31, 32, 44, 49]
# expect: [153, 370, 371, 407] 115
