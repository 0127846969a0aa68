# What a generator handles is its own: it keeps it while it waits, and nobody else sees it.
import sys


def handler():
    try:
        yield "first"
    except ValueError as error:
        yield sys.exception() is error
        try:
            raise
        except ValueError as again:
            yield again is error
    yield sys.exception()


error = ValueError("x")
generator = handler()
print(next(generator))
try:
    raise error
except ValueError:
    print(generator.throw(error))
print(sys.exception(), next(generator), next(generator))


def inherits():
    yield sys.exception()
    yield sys.exception()


generator = inherits()
try:
    raise KeyError("outside")
except KeyError:
    print(repr(next(generator)))
print(next(generator))

# expect: first
# expect: True
# expect: None True None
# expect: KeyError('outside')
# expect: None
