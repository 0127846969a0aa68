# sys.exception() and sys.exc_info() tell what is being handled.
import sys

print(sys.exception(), sys.exc_info())
try:
    try:
        raise ValueError("outer")
    except ValueError:
        print(repr(sys.exception()))
        try:
            raise KeyError("inner")
        except KeyError:
            print(repr(sys.exception()), sys.exc_info()[0].__name__)
        print(repr(sys.exception()))
finally:
    print(sys.exception())

# expect: None (None, None, None)
# expect: ValueError('outer')
# expect: KeyError('inner') KeyError
# expect: ValueError('outer')
# expect: None
