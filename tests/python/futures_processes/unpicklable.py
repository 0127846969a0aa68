# A call that can't be sent fails by itself; the pool goes on.
# needs: processes
# since: 3.14
from concurrent.futures import ProcessPoolExecutor
import re
import threading

square = lambda n: n * n


def make():
    return threading.Lock()


def outer():
    def inner():
        pass
    return inner


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=1) as pool:
        for future in [pool.submit(square, 2), pool.submit(outer()), pool.submit(abs, threading.Lock()),
                       pool.submit(make)]:
            error = future.exception()
            text = re.sub("0x[0-9a-f]+", "0x…", str(error))
            print(f"{type(error).__name__}: {text}", *error.__notes__, sep="\n  ")
        print(pool.submit(abs, -2).result())

# expect: PicklingError: Can't pickle <function <lambda> at 0x…>: it's not found as __main__.<lambda>
# expect:   when serializing dict item 'fn'
# expect:   when serializing concurrent.futures.process._CallItem state
# expect:   when serializing concurrent.futures.process._CallItem object
# expect: PicklingError: Can't pickle local object <function outer.<locals>.inner at 0x…>
# expect:   when serializing dict item 'fn'
# expect:   when serializing concurrent.futures.process._CallItem state
# expect:   when serializing concurrent.futures.process._CallItem object
# expect: TypeError: cannot pickle '_thread.lock' object
# expect:   when serializing tuple item 0
# expect:   when serializing dict item 'args'
# expect:   when serializing concurrent.futures.process._CallItem state
# expect:   when serializing concurrent.futures.process._CallItem object
# expect: TypeError: cannot pickle '_thread.lock' object
# expect:   when serializing dict item 'result'
# expect:   when serializing concurrent.futures.process._ResultItem state
# expect:   when serializing concurrent.futures.process._ResultItem object
# expect: 2
