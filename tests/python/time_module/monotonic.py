# Clocks only go forward; sleeping takes time.
import time
a = time.monotonic()
b = time.perf_counter()
time.sleep(0.002)
print(time.monotonic() > a, time.perf_counter() - b >= 0.001, type(time.time()).__name__)
print(time.time() > 1.7e9, type(time.perf_counter_ns()).__name__, time.time_ns() > 10**18)
print(time.process_time() >= 0)
for attempt in (lambda: time.sleep(-1), lambda: time.sleep("x")):
    try:
        attempt()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, "-", error)

# expect: True True float
# expect: True int True
# expect: True
# expect: ValueError - sleep length must be non-negative
# expect: TypeError - 'str' object cannot be interpreted as an integer or float
# since: 3.14
