# What an asynchronous generator tells of itself.
import types
from collections.abc import AsyncGenerator, AsyncIterator


class Pause:
    def __await__(self):
        yield


async def generate():
    await Pause()
    print("runs:", generator.ag_running)
    yield 1


generator = generate()
print(isinstance(generator, types.AsyncGeneratorType), isinstance(generator, AsyncGenerator))
print(isinstance(generator, AsyncIterator), generator.__name__, generator.__qualname__)
print(repr(generator).startswith("<async_generator object generate at 0x"))
print(generator.ag_code is generate.__code__, generator.ag_running, generator.ag_await)
step = generator.__anext__()
print(type(step).__name__)
step.send(None)
print(generator.ag_running, type(generator.ag_await).__name__)
try:
    generator.__anext__().send(None)
except RuntimeError as error:
    print(error)
try:
    step.send(None)
except StopIteration as stop:
    print(stop.value, generator.ag_running, generator.ag_frame is not None)
try:
    generator.__anext__().send(None)
except StopAsyncIteration:
    print(generator.ag_frame)
for name in ("aclose", "athrow"):
    other = generate()
    other.__anext__().send(None)
    try:
        getattr(other, name)(*[ValueError] * (name == "athrow")).send(None)
    except RuntimeError as error:
        print(error)

# expect: True True
# expect: True generate generate
# expect: True
# expect: True False None
# expect: async_generator_asend
# expect: True generator
# expect: anext(): asynchronous generator is already running
# expect: runs: True
# expect: 1 False True
# expect: None
# expect: aclose(): asynchronous generator is already running
# expect: athrow(): asynchronous generator is already running
