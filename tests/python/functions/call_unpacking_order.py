# Stars and double stars in a call mix with plain arguments, evaluated from left to right.
def note(value):
    print("now", value)
    return value

def f(*args, **kwargs):
    print(args, kwargs)

f(note(1), *note([2, 3]), note(4), x=note(5), **note({"y": 6}))

# expect: now 1
# expect: now [2, 3]
# expect: now 4
# expect: now 5
# expect: now {'y': 6}
# expect: (1, 2, 3, 4) {'x': 5, 'y': 6}
