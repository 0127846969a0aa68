# What can't be pickled can't be given to a spawned process; it is the parent that is told.
# needs: processes
# since: 3.14
from multiprocessing import get_context
from threading import Lock
import re

name = lambda: None


def outer():
    def inner():
        pass
    return inner


if __name__ == "__main__":
    Process = get_context("spawn").Process
    for keywords in ({"target": name}, {"target": outer()}, {"args": (Lock(),)}):
        child = Process(**keywords)
        try:
            child.start()
        except Exception as error:
            text = re.sub("0x[0-9a-f]+", "0x…", str(error))
            print(f"{type(error).__name__}: {text}", *error.__notes__, sep="\n  ")
    print(child.exitcode, child.is_alive())

# expect: PicklingError: Can't pickle <function <lambda> at 0x…>: it's not found as __main__.<lambda>
# expect:   when serializing dict item '_target'
# expect:   when serializing multiprocessing.context.SpawnProcess state
# expect:   when serializing multiprocessing.context.SpawnProcess object
# expect: PicklingError: Can't pickle local object <function outer.<locals>.inner at 0x…>
# expect:   when serializing dict item '_target'
# expect:   when serializing multiprocessing.context.SpawnProcess state
# expect:   when serializing multiprocessing.context.SpawnProcess object
# expect: TypeError: cannot pickle '_thread.lock' object
# expect:   when serializing tuple item 0
# expect:   when serializing dict item '_args'
# expect:   when serializing multiprocessing.context.SpawnProcess state
# expect:   when serializing multiprocessing.context.SpawnProcess object
# expect: None False
