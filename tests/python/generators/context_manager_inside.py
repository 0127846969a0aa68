# with in a generator stays open between the steps.
class Door:
    def __enter__(self): print("open"); return self
    def __exit__(self, *error): print("close", error[0].__name__ if error[0] else None)
def g():
    with Door():
        yield 1
        yield 2
a = g()
print(next(a))
a.close()
b = g()
print(next(b))
try:
    b.throw(ValueError("v"))
except ValueError as error:
    print("out", error)
print(list(g()))

# expect: open
# expect: 1
# expect: close GeneratorExit
# expect: open
# expect: 1
# expect: close ValueError
# expect: out v
# expect: open
# expect: close None
# expect: [1, 2]
