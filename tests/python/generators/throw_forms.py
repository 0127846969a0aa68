# throw with a class, an instance, and into a fresh or finished generator.
def g():
    try:
        yield 1
    except ValueError as error:
        yield f"caught {error!r}"
a = g(); next(a)
print(a.throw(ValueError))
b = g(); next(b)
print(b.throw(ValueError("with text")))
fresh = g()
try:
    fresh.throw(KeyError("fresh"))
except KeyError as error:
    print(repr(error), list(fresh))
try:
    g().throw("text")
except TypeError as error:
    print(error)

# expect: caught ValueError()
# expect: caught ValueError('with text')
# expect: KeyError('fresh') []
# expect: exceptions must be classes or instances deriving from BaseException, not str
