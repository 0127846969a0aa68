"""How long calls take."""

from time import perf_counter as default_timer

__all__ = ["Timer", "timeit", "repeat", "default_timer"]

default_number, default_repeat = 1000000, 5


def _callable(code):
    if isinstance(code, str):
        raise NotImplementedError("not supported by this page's interpreter: timeit of source text; give it a function")
    if not callable(code):
        raise ValueError("stmt is neither a string nor callable")
    return code


class Timer:
    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self._stmt = _callable(stmt)
        self._setup = None if setup == "pass" else _callable(setup)
        self.timer = timer

    def timeit(self, number=default_number):
        if self._setup is not None:
            self._setup()
        stmt, timer = self._stmt, self.timer
        start = timer()
        for _ in range(number):
            stmt()
        return timer() - start

    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        scale = 1
        while True:
            for factor in (1, 2, 5):
                number = scale * factor
                taken = self.timeit(number)
                if callback:
                    callback(number, taken)
                if taken >= 0.2:
                    return number, taken
            scale *= 10


def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
