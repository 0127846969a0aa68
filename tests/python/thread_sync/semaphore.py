# A semaphore lets so many in; each `release` lets one more in.
import threading

semaphore = threading.Semaphore(2)
print(semaphore.acquire(), semaphore.acquire(), semaphore.acquire(blocking=False), semaphore.acquire(timeout=0.001))
print(semaphore.release(), semaphore.acquire(), semaphore.release(3))
print([semaphore.acquire(False) for _ in range(4)])

# expect: True True False False
# expect: None True None
# expect: [True, True, True, False]
