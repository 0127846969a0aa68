# An executor of one's own needs only `submit`.
from concurrent.futures import Executor, Future, as_completed


class Direct(Executor):
    def submit(self, fn, /, *args, **kwargs):
        future = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


with Direct() as executor:
    print(list(executor.map(str, range(3))), executor.submit(int, "x").exception())
    print(sorted(future.result() for future in as_completed([executor.submit(abs, -n) for n in range(3)])))
try:
    Executor().submit(int)
except NotImplementedError as error:
    print(repr(error))

# expect: ['0', '1', '2'] invalid literal for int() with base 10: 'x'
# expect: [0, 1, 2]
# expect: NotImplementedError()
