# What a generator shows of itself.
def g():
    yield 1

it = g()
print(it.__name__, it.__qualname__, it.gi_running, it.gi_frame is None, it.gi_yieldfrom)
next(it)
print(it.gi_frame.f_lineno, it.gi_code.co_name)
list(it)
print(it.gi_frame)
print(iter(it) is it)

# expect: g g False False None
# expect: 3 g
# expect: None
# expect: True
