# asend() gives the value of `yield`; StopAsyncIteration says that there are no more.
def run(awaitable):
    try:
        awaitable.send(None)
    except StopIteration as stop:
        return stop.value


async def echo():
    received = yield "ready"
    while received is not None:
        received = yield received * 2
    yield "bye"


generator = echo()
print(run(generator.asend(None)))
print(run(generator.asend(4)), run(generator.asend("ab")))
print(run(generator.__anext__()))
for _ in range(2):
    try:
        run(generator.__anext__())
    except StopAsyncIteration as error:
        print(repr(error))
try:
    run(echo().asend(1))
except TypeError as error:
    print(error)
once = echo().asend(None)
print(run(once))
try:
    run(once)
except RuntimeError as error:
    print(error)

# expect: ready
# expect: 8 abab
# expect: bye
# expect: StopAsyncIteration()
# expect: StopAsyncIteration()
# expect: can't send non-None value to a just-started async generator
# expect: ready
# expect: cannot reuse already awaited __anext__()/asend()
