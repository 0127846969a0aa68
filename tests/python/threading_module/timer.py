# A timer calls its function later, unless it is cancelled first.
# needs: threads
import threading

called = threading.Event()
timer = threading.Timer(0.001, lambda *args, **kwargs: (print(args, kwargs), called.set()), [1, 2], {"three": 3})
timer.start()
called.wait()
timer.join()
print(timer.finished.is_set(), timer.is_alive())
never = threading.Timer(1000, print, ["never"])
never.start()
never.cancel()
never.join()
print(never.finished.is_set(), never.interval, never.args, never.kwargs)

# expect: (1, 2) {'three': 3}
# expect: True False
# expect: True 1000 ['never'] {}
