# nonlocal from within a comprehension's function and a counter per closure.
def counter():
    n = 0
    def tick(by=1):
        nonlocal n
        n += by
        return n
    return tick
a, b = counter(), counter()
print([a() for _ in range(3)], b(10), a(5), b())  # expect: [1, 2, 3] 10 8 11
print([c() for c in [counter() for _ in range(3)] for _ in range(2)])  # expect: [1, 2, 1, 2, 1, 2]
