# Timing a function by a decorator.
import time
def timed(function):
    def wrapper(*args):
        start = time.perf_counter()
        result = function(*args)
        wrapper.seconds = time.perf_counter() - start
        return result
    return wrapper
@timed
def work(n): return sum(range(n))
print(work(1000), work.seconds >= 0, work.seconds < 10)  # expect: 499500 True True
