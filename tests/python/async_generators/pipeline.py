# Generators that go through each other: each item passes the whole row before the next is asked for.
def run(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value


async def source(n):
    for i in range(n):
        print("made", i)
        yield i


async def squares(items):
    async for item in items:
        yield item * item


async def limited(items, most):
    async for item in items:
        if item > most:
            return
        yield item


async def main():
    async for item in limited(squares(source(10)), 5):
        print("got", item)
    total = 0
    async for n in squares(source(3)):
        if n == 1:
            continue
        total += n
    return total


print(run(main()))

# expect: made 0
# expect: got 0
# expect: made 1
# expect: got 1
# expect: made 2
# expect: got 4
# expect: made 3
# expect: made 0
# expect: made 1
# expect: made 2
# expect: 4
