# What can't be unpacked into a call.
def f(*args, **kwargs): pass

for call in (lambda: f(*5), lambda: f(**5), lambda: f(**{1: 2}), lambda: f(*None), lambda: f(1, *2, 3)):
    try:
        call()
    except TypeError as error:
        print(error)

# expect: __main__.f() argument after * must be an iterable, not int
# expect: __main__.f() argument after ** must be a mapping, not int
# expect: keywords must be strings
# expect: __main__.f() argument after * must be an iterable, not NoneType
# expect: Value after * must be an iterable, not int
