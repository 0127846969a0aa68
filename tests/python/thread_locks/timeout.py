# A time-out bounds the wait; zero and not to block at all don't wait.
# since: 3.14
import threading

lock = threading.Lock()
print(lock.acquire(timeout=1000))
print(lock.acquire(timeout=0), lock.acquire(True, 0.01), lock.acquire(timeout=0.001))
for arguments in ((False, 1), (True, -5), (True, threading.TIMEOUT_MAX * 2)):
    try:
        lock.acquire(*arguments)
    except (ValueError, OverflowError) as error:
        print(type(error).__name__, error)
print(lock.locked())

# expect: True
# expect: False False False
# expect: ValueError can't specify a timeout for a non-blocking call
# expect: ValueError timeout value must be a non-negative number
# expect: OverflowError timestamp out of range for platform time_t
# expect: True
