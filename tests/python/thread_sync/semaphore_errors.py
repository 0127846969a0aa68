# What a semaphore refuses.
import threading

semaphore = threading.Semaphore()
for act in (lambda: threading.Semaphore(-1), lambda: semaphore.acquire(False, 1), lambda: semaphore.release(0),
            lambda: threading.BoundedSemaphore(-2), lambda: threading.BoundedSemaphore().release(0)):
    try:
        act()
    except ValueError as error:
        print(error)

# expect: semaphore initial value must be >= 0
# expect: can't specify timeout for non-blocking acquire
# expect: n must be one or more
# expect: semaphore initial value must be >= 0
# expect: n must be one or more
