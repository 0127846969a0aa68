# aclose() raises GeneratorExit where the generator waits; `finally` may await, but not yield.
class Pause:
    def __await__(self):
        yield "pause"


def run(awaitable):
    steps = []
    try:
        while True:
            steps.append(awaitable.send(None))
    except StopIteration as stop:
        return steps, stop.value


async def careful():
    try:
        yield 1
        yield 2
    finally:
        await Pause()
        print("cleaned up")


generator = careful()
print(run(generator.__anext__()))
print(run(generator.aclose()))
print(run(generator.aclose()))
try:
    run(generator.__anext__())
except StopAsyncIteration:
    print("over")


async def careless():
    try:
        yield 1
    except GeneratorExit:
        yield 2


generator = careless()
run(generator.__anext__())
try:
    run(generator.aclose())
except RuntimeError as error:
    print(error)
print(run(careful().aclose()))

# expect: ([], 1)
# expect: cleaned up
# expect: (['pause'], None)
# expect: ([], None)
# expect: over
# expect: async generator ignored GeneratorExit
# expect: ([], None)
