# sys.set_asyncgen_hooks: one function hears of a generator's first item, one ends a generator that nobody has ended.
import sys


def run(awaitable):
    try:
        awaitable.send(None)
    except StopIteration as stop:
        return stop.value


async def generate():
    try:
        yield 1
        yield 2
    finally:
        print("ends")


def first(generator):
    print("first of", generator.__name__)


def last(generator):
    print("last of", generator.__name__)
    run(generator.aclose())


print(sys.get_asyncgen_hooks())
old = sys.get_asyncgen_hooks()
sys.set_asyncgen_hooks(firstiter=first, finalizer=last)
print(sys.get_asyncgen_hooks().firstiter is first, sys.get_asyncgen_hooks()[1] is last)
generator = generate()
print("made")
print(run(generator.__anext__()))
print(run(generator.__anext__()))
del generator
print("gone")
sys.set_asyncgen_hooks(*old)
generator = generate()
print(run(generator.__anext__()))
del generator
for wrong in ({"firstiter": 1}, {"finalizer": "x"}):
    try:
        sys.set_asyncgen_hooks(**wrong)
    except TypeError as error:
        print(error)

# expect: asyncgen_hooks(firstiter=None, finalizer=None)
# expect: True True
# expect: made
# expect: first of generate
# expect: 1
# expect: 2
# expect: last of generate
# expect: ends
# expect: gone
# expect: 1
# expect: ends
# expect: callable firstiter expected, got int
# expect: callable finalizer expected, got str
