# Many small questions about counters and closures.
counter = 0
def bump(n):
    global counter
    for _ in range(n):
        counter += 1
    return counter
print([bump(i) for i in range(5)], counter)
def make():
    count = 0
    def inc(by=1):
        nonlocal count
        count += by
        return count
    def get(): return count
    return inc, get
inc, get = make()
inc(); inc(5)
print(get(), inc.__closure__[0].cell_contents, [c.cell_contents for c in get.__closure__])
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])
def outer():
    x = 1
    def f():
        return x
    del x
    try:
        f()
    except NameError as e:
        print(type(e).__name__, e)
outer()
def g():
    try:
        print(y)
    except UnboundLocalError as e:
        print(e)
    y = 1
g()

# expect: [0, 1, 3, 6, 10] 10
# expect: 6 6 [6]
# expect: [2, 2, 2]
# expect: [0, 1, 2]
# expect: NameError cannot access free variable 'x' where it is not associated with a value in enclosing scope
# expect: cannot access local variable 'y' where it is not associated with a value
# since: 3.14
