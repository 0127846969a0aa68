# yield is an expression: in assignments, calls and lambdas.
def g():
    x = (yield 1) or "nothing"
    print((yield 2), x)  # expect: printed nothing
    return [(yield 3), (yield 4)]

it = g()
print(next(it), it.send(""), it.send("printed"))  # expect: 1 2 3
print(it.send("a"))  # expect: 4
try:
    it.send("b")
except StopIteration as stop:
    print(stop.value)  # expect: ['a', 'b']
l = lambda: (yield 5)
print(list(l()))  # expect: [5]
