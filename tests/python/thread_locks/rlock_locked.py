# Since 3.14 an `RLock` tells whether somebody holds it, and a `Condition` whether its lock is held.
# since: 3.14
import threading

lock = threading.RLock()
condition = threading.Condition(lock)
print(lock.locked(), condition.locked())
with lock:
    print(lock.locked(), condition.locked())
    with lock:
        pass
    print(lock.locked())
print(lock.locked())
# expect: False False
# expect: True True
# expect: True
# expect: False
