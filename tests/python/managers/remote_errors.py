# What goes wrong in the server is raised here; what can't be sent back is told as text.
# needs: processes
from multiprocessing import Manager
from multiprocessing.managers import BaseManager, RemoteError


class Odd:
    def result(self):
        return lambda: None

    def fail(self):
        raise LookupError("not here")


class Odds(BaseManager):
    pass


Odds.register("Odd", Odd)

if __name__ == "__main__":
    with Manager() as manager:
        numbers = manager.list([1, "a"])
        for ask in [numbers.sort, lambda: numbers.remove(7)]:
            try:
                ask()
            except (TypeError, ValueError) as error:
                print(type(error).__name__, error)
        try:
            numbers._callmethod("missing")
        except RemoteError as error:
            print(error.args[0].splitlines()[-1])
        try:
            manager.dict(1, 2)
        except RemoteError as error:
            print(error.args[0].splitlines()[-1])
    with Odds() as manager:
        odd = manager.Odd()
        try:
            odd.fail()
        except LookupError as error:
            print(repr(error))
        try:
            odd.result()
        except RemoteError as error:
            print(str(error).splitlines()[1] == "-" * 75, "\nUnserializable message: " in str(error))

# expect: TypeError '<' not supported between instances of 'str' and 'int'
# expect: ValueError list.remove(x): x not in list
# expect: KeyError: 'missing'
# expect: TypeError: dict expected at most 1 argument, got 2
# expect: LookupError('not here')
# expect: True True
