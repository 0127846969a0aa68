# An asynchronous generator gives its items to `async for`, and may await in between.
def drive(coroutine):
    steps = []
    try:
        while True:
            steps.append(coroutine.send(None))
    except StopIteration as stop:
        return steps, stop.value


class Pause:
    def __init__(self, what):
        self.what = what

    def __await__(self):
        yield self.what


async def count(n):
    for i in range(n):
        await Pause(f"before {i}")
        yield i
    await Pause("at the end")


async def main():
    seen = []
    async for i in count(3):
        seen.append(i * 10)
    else:
        seen.append("else")
    return seen


print(drive(main()))
print(type(count(1)).__name__, hasattr(count(1), "__iter__"), hasattr(count(1), "__aiter__"))

# expect: (['before 0', 'before 1', 'before 2', 'at the end'], [0, 10, 20, 'else'])
# expect: async_generator False True
