# A lock is acquired once, by whoever comes first, until it is released.
import threading

lock = threading.Lock()
print(lock.locked(), lock.acquire(), lock.locked(), lock.acquire(False), lock.acquire(blocking=False))
print(lock.release(), lock.locked())
try:
    lock.release()
except RuntimeError as error:
    print(error)

# expect: False True True False False
# expect: None False
# expect: release unlocked lock
