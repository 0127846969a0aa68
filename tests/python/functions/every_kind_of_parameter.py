# All five kinds of parameter in one signature.
def f(a, /, b, *args, c=3, **kwargs):
    print(a, b, args, c, kwargs)

f(1, 2)
f(1, b=2)
f(1, 2, 3, 4, c=5, d=6)
f(1, 2, *[3], **{"c": 4, "a": 5})

# expect: 1 2 () 3 {}
# expect: 1 2 () 3 {}
# expect: 1 2 (3, 4) 5 {'d': 6}
# expect: 1 2 (3,) 4 {'a': 5}
