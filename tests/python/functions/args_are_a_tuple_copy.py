# *args and **kwargs are new objects for each call.
def f(*args, **kwargs):
    kwargs["extra"] = 1
    return args, kwargs
items, options = [1, 2], {"a": 1}
args, kwargs = f(*items, **options)
print(args, kwargs, options)  # expect: (1, 2) {'a': 1, 'extra': 1} {'a': 1}
t = (1, 2)
print((lambda *a: a)(*t) == t, (lambda **k: k)(**options) is options)  # expect: True False
