# What objects are, and in which state generators and coroutines.
import functools
import inspect
import sys


def plain():
    """A line.

        More.
    """


def generate():
    yield


async def coroutine():
    pass


async def asynchronous():
    yield


class Class:
    def method(self):
        return inspect.currentframe().f_code.co_name


for name in ("isfunction", "isgeneratorfunction", "iscoroutinefunction", "isasyncgenfunction", "isroutine"):
    asked = getattr(inspect, name)
    print(name, [asked(one) for one in (plain, generate, coroutine, asynchronous, Class().method, len, Class)])
print(inspect.isclass(Class), inspect.ismodule(sys), inspect.ismethod(Class().method), inspect.isbuiltin(len))
print(inspect.iscoroutinefunction(functools.partial(coroutine)), Class().method(), repr(inspect.getdoc(plain)))
generator = generate()
print(inspect.isgenerator(generator), inspect.getgeneratorstate(generator))
next(generator)
print(inspect.getgeneratorstate(generator))
generator.close()
print(inspect.getgeneratorstate(generator))
made = coroutine()
print(inspect.iscoroutine(made), inspect.isawaitable(made), inspect.isawaitable(generator))
print(inspect.getcoroutinestate(made))
made.close()
print(inspect.getcoroutinestate(made), inspect.isasyncgen(asynchronous()))

# expect: isfunction [True, True, True, True, False, False, False]
# expect: isgeneratorfunction [False, True, False, False, False, False, False]
# expect: iscoroutinefunction [False, False, True, False, False, False, False]
# expect: isasyncgenfunction [False, False, False, True, False, False, False]
# expect: isroutine [True, True, True, True, True, True, False]
# expect: True True True True
# expect: True method 'A line.\n\nMore.'
# expect: True GEN_CREATED
# expect: GEN_SUSPENDED
# expect: GEN_CLOSED
# expect: True True False
# expect: CORO_CREATED
# expect: CORO_CLOSED True
