# The representation of locks shows their state.
import re
import threading


def shown(lock):
    print(re.sub(r"0x[0-9a-f]+|owner=[1-9]\d*", "...", repr(lock)))


lock, rlock = threading.Lock(), threading.RLock()
shown(lock)
shown(rlock)
with lock, rlock, rlock:
    shown(lock)
    shown(rlock)

# expect: <unlocked _thread.lock object at ...>
# expect: <unlocked _thread.RLock object owner=0 count=0 at ...>
# expect: <locked _thread.lock object at ...>
# expect: <locked _thread.RLock object ... count=2 at ...>
