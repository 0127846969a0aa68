# `Lock` is a type; `RLock` makes objects of another one.
# since: 3.14
import _thread
import threading

print(threading.Lock, type(threading.RLock()), threading.RLock.__name__)
print(threading.Lock is _thread.lock, type(_thread.allocate_lock()) is threading.Lock)
try:
    threading.Lock(1)
except TypeError as error:
    print(type(error).__name__)
try:
    class Own(threading.Lock):
        pass
except TypeError as error:
    print(error)

# expect: <class '_thread.lock'> <class '_thread.RLock'> RLock
# expect: True True
# expect: TypeError
# expect: type '_thread.lock' is not an acceptable base type
