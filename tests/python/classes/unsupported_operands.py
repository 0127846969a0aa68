# A class without operators refuses them by name.
class Thing: pass
t = Thing()
attempts = [
    lambda: t + 1, lambda: 1 - t, lambda: t @ t, lambda: -t, lambda: ~t, lambda: t < t, lambda: t[0],
    lambda: len(t), lambda: t(), lambda: 1 in t, lambda: iter(t), lambda: abs(t), lambda: int(t),
    lambda: float(t), lambda: t ** 2,
]
for attempt in attempts:
    try:
        attempt()
    except TypeError as error:
        print(error)
def assign(): t[0] = 1
def delete(): del t[0]
def enter():
    with t: pass
def augment():
    global t
    t += 1
for attempt in (assign, delete, enter, augment):
    try:
        attempt()
    except TypeError as error:
        print(error)

# expect: unsupported operand type(s) for +: 'Thing' and 'int'
# expect: unsupported operand type(s) for -: 'int' and 'Thing'
# expect: unsupported operand type(s) for @: 'Thing' and 'Thing'
# expect: bad operand type for unary -: 'Thing'
# expect: bad operand type for unary ~: 'Thing'
# expect: '<' not supported between instances of 'Thing' and 'Thing'
# expect: 'Thing' object is not subscriptable
# expect: object of type 'Thing' has no len()
# expect: 'Thing' object is not callable
# expect: argument of type 'Thing' is not a container or iterable
# expect: 'Thing' object is not iterable
# expect: bad operand type for abs(): 'Thing'
# expect: int() argument must be a string, a bytes-like object or a real number, not 'Thing'
# expect: float() argument must be a string or a real number, not 'Thing'
# expect: unsupported operand type(s) for ** or pow(): 'Thing' and 'int'
# expect: 'Thing' object does not support item assignment
# expect: 'Thing' object doesn't support item deletion
# expect: 'Thing' object does not support the context manager protocol (missed __exit__ method)
# expect: unsupported operand type(s) for +=: 'Thing' and 'int'
# since: 3.14
