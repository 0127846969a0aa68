# A coroutine's `__await__` gives an iterator of it.
class Waits:
    def __await__(self):
        got = yield "asks"
        return got * 2


async def inner():
    return await Waits() + 1


class Delegates:
    def __await__(self):
        return (yield from inner().__await__())


async def outer():
    return await Delegates()


coroutine = outer()
print(coroutine.send(None))
try:
    coroutine.send(20)
except StopIteration as end:
    print(end.value)
wrapper = inner().__await__()
print(type(wrapper).__name__, iter(wrapper) is wrapper, next(wrapper))
try:
    wrapper.throw(KeyError("thrown"))
except KeyError as error:
    print(repr(error))
other = inner()
print(other.__await__().close(), other.cr_running)

# expect: asks
# expect: 41
# expect: coroutine_wrapper True asks
# expect: KeyError('thrown')
# expect: None False
