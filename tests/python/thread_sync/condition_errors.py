# Without its lock a condition can neither be waited for nor notified.
import threading

for lock in (None, threading.Lock(), threading.RLock()):
    condition = threading.Condition(lock)
    for act in (condition.wait, condition.notify, condition.notify_all, lambda: condition.wait(1)):
        try:
            act()
        except RuntimeError as error:
            print(error)

# expect: cannot wait on un-acquired lock
# expect: cannot notify on un-acquired lock
# expect: cannot notify on un-acquired lock
# expect: cannot wait on un-acquired lock
# expect: cannot wait on un-acquired lock
# expect: cannot notify on un-acquired lock
# expect: cannot notify on un-acquired lock
# expect: cannot wait on un-acquired lock
# expect: cannot wait on un-acquired lock
# expect: cannot notify on un-acquired lock
# expect: cannot notify on un-acquired lock
# expect: cannot wait on un-acquired lock
