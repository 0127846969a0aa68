# What runs when the main thread has ended.
# needs: threads
import threading, atexit
atexit.register(lambda: print("at exit"))

def late():
    import time
    time.sleep(0.02)
    print("late thread")
threading.Thread(target=late).start()

class Singleton:
    _i = None
    _l = threading.Lock()

    def __new__(cls):
        with cls._l:
            if cls._i is None:
                cls._i = super().__new__(cls)
        return cls._i
print(Singleton() is Singleton())

def deco(f):
    lock = threading.Lock()

    def inner(*a):
        with lock:
            return f(*a)
    return inner

@deco
def add(a, b):
    return a + b
print(add(1, 2), add.__name__)
print("main ends")

# expect: True
# expect: 3 inner
# expect: main ends
# expect: late thread
# expect: at exit
