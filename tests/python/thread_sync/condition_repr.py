# The representation of a condition shows its lock and how many wait.
import re
import threading

for lock in (threading.Lock(), threading.RLock()):
    print(re.sub("0x[0-9a-f]+", "...", repr(threading.Condition(lock))))

# expect: <Condition(<unlocked _thread.lock object at ...>, 0)>
# expect: <Condition(<unlocked _thread.RLock object owner=0 count=0 at ...>, 0)>
