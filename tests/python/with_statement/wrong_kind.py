# A manager of the other kind is recognised.
class Async:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *args):
        pass


try:
    with Async():
        pass
except TypeError as error:
    print(error)


async def wrong():
    async with open_nothing():
        pass


class Plain:
    def __enter__(self):
        pass

    def __exit__(self, *args):
        pass


open_nothing = Plain
try:
    wrong().send(None)
except TypeError as error:
    print(error)

# expect: 'Async' object does not support the context manager protocol (missed __exit__ method) but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?
# expect: 'Plain' object does not support the asynchronous context manager protocol (missed __aexit__ method) but it supports the context manager protocol. Did you mean to use 'with'?
