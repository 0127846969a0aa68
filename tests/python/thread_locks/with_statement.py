# `with` acquires a lock and releases it, also after an exception.
import threading

lock = threading.Lock()
with lock as got:
    print(got, lock.locked())
print(lock.locked())
try:
    with lock:
        raise KeyError("inside")
except KeyError as error:
    print(error, lock.locked())
with threading.RLock() as got:
    print(got)

# expect: True True
# expect: False
# expect: 'inside' False
# expect: True
