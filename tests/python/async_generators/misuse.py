# What is no asynchronous iterator is refused, and what is one is no other.
# since: 3.14
def run(coroutine):
    try:
        coroutine.send(None)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


async def generate():
    yield 1


class NoNext:
    def __aiter__(self):
        return 5


class BadNext:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 7


async def through(iterable):
    async for _ in iterable:
        pass


async def plain():
    for _ in generate():
        pass


async def awaits():
    await generate()


for coroutine in (through([1]), through(NoNext()), through(BadNext()), plain(), awaits()):
    print(run(coroutine))
try:
    next(generate())
except TypeError as error:
    print(error)

# expect: TypeError: 'async for' requires an object with __aiter__ method, got list
# expect: TypeError: 'async for' received an object from __aiter__ that does not implement __anext__: int
# expect: TypeError: 'async for' received an invalid object from __anext__: int
# expect: TypeError: 'async_generator' object is not iterable
# expect: TypeError: 'async_generator' object can't be awaited
# expect: 'async_generator' object is not an iterator
