# A lock's methods can be given away; `__enter__` is `acquire`.
import threading

lock = threading.Lock()
acquire, release = lock.acquire, lock.release
print(acquire(), lock.locked(), release(), lock.locked())
print(lock.__enter__(), lock.__exit__(None, None, None), lock.__exit__ is not None)

# expect: True True None False
# expect: True None True
