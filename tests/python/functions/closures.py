# An inner function keeps the variables of the call that made it.
def adder(n):
    def add(x):
        return x + n
    return add

add2, add10 = adder(2), adder(10)
print(add2(1), add10(1))  # expect: 3 11
print(add2.__closure__[0].cell_contents)  # expect: 2
print(add2.__code__.co_freevars)  # expect: ('n',)
