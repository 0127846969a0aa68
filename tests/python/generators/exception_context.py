# An exception thrown in while one is handled inside.
def g():
    try:
        1 / 0
    except ZeroDivisionError:
        try:
            yield "handling"
        except KeyError as error:
            print(repr(error), "context", repr(error.__context__))
    yield "done"
it = g()
print(next(it))
print(it.throw(KeyError("k")))
import sys
print(sys.exception())

# expect: handling
# expect: KeyError('k') context ZeroDivisionError('division by zero')
# expect: done
# expect: None
