# A suspended generator doesn't leak the exception that it handles.
import sys
def g():
    try:
        raise ValueError("inner")
    except ValueError:
        yield sys.exception()
        yield sys.exception()
it = g()
print(repr(next(it)), sys.exception())  # expect: ValueError('inner') None
try:
    raise KeyError("outer")
except KeyError:
    print(repr(next(it)), repr(sys.exception()))  # expect: ValueError('inner') KeyError('outer')
