# StopIteration and StopAsyncIteration don't leave an asynchronous generator: they become RuntimeError.
def run(awaitable):
    try:
        awaitable.send(None)
    except StopIteration as stop:
        return stop.value


async def raises(error):
    yield 1
    raise error


for error in (StopIteration("a"), StopAsyncIteration("b"), ValueError("c")):
    generator = raises(error)
    run(generator.__anext__())
    try:
        run(generator.__anext__())
    except Exception as raised:
        print(repr(raised), repr(raised.__cause__))
    try:
        run(generator.__anext__())
    except StopAsyncIteration:
        print("over")

# expect: RuntimeError('async generator raised StopIteration') StopIteration('a')
# expect: over
# expect: RuntimeError('async generator raised StopAsyncIteration') StopAsyncIteration('b')
# expect: over
# expect: ValueError('c') None
# expect: over
