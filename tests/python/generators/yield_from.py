# yield from passes values through and takes the result.
def inner(name, n):
    for i in range(n):
        yield f"{name}{i}"
    return n

def outer():
    a = yield from inner("a", 2)
    b = yield from inner("b", 1)
    yield a + b
    yield from [10, 20]
    yield from "xy"

print(list(outer()))  # expect: ['a0', 'a1', 'b0', 3, 10, 20, 'x', 'y']
