# is and id: small ints and constants of one program.
a = 5
b = 2 + 3
print(a is b, id(a) == id(b), None is None, a is not None)  # expect: True True True True
x = [1]
y = x
print(x is y, x is [1], id(x) == id(y))  # expect: True False True
