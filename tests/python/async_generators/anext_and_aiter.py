# The built-in functions aiter and anext, with and without a default.
def run(awaitable):
    try:
        awaitable.__await__().send(None)
    except StopIteration as stop:
        return stop.value


async def one():
    yield "only"


generator = one()
print(aiter(generator) is generator)
print(run(anext(generator)))
print(run(anext(generator, "default")))
try:
    run(anext(generator))
except StopAsyncIteration:
    print("over")
for refused in (lambda: aiter([]), lambda: anext([]), lambda: anext(1, 2)):
    try:
        refused()
    except TypeError as error:
        print(error)


async def main():
    generator = one()
    return await anext(generator, None), await anext(generator, "nothing"), await anext(generator, "still")


print(run(main()))

# expect: True
# expect: only
# expect: default
# expect: over
# expect: 'list' object is not an async iterable
# expect: 'list' object is not an async iterator
# expect: 'int' object is not an async iterator
# expect: ('only', 'nothing', 'still')
