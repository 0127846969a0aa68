# `async for` in comprehensions, and generator expressions that are asynchronous.
def run(awaitable):
    try:
        awaitable.send(None)
    except StopIteration as stop:
        return stop.value


async def numbers(n):
    for i in range(n):
        yield i


async def double(x):
    return 2 * x


async def main():
    print([i async for i in numbers(4)])
    print({i: i * i async for i in numbers(3) if i})
    print(sorted({i % 2 async for i in numbers(5)}))
    print([i + j async for i in numbers(2) for j in range(2)])
    print([await double(i) for i in range(3)])
    lazy = (i * 3 async for i in numbers(3))
    print(type(lazy).__name__)
    print([x async for x in lazy])
    lazy = (await double(i) for i in range(3))
    print(type(lazy).__name__, [x async for x in lazy])
    return [[x async for x in numbers(i)] for i in range(3)]


print(run(main()))

# expect: [0, 1, 2, 3]
# expect: {1: 1, 2: 4}
# expect: [0, 1]
# expect: [0, 1, 1, 2]
# expect: [0, 2, 4]
# expect: async_generator
# expect: [0, 3, 6]
# expect: async_generator [0, 2, 4]
# expect: [[], [0], [0, 1]]
