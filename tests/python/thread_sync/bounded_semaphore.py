# A bounded semaphore can't be released more often than it was acquired.
import threading

semaphore = threading.BoundedSemaphore(2)
with semaphore:
    with semaphore:
        print(semaphore.acquire(False))
for count in (1, 2):
    try:
        semaphore.release(count)
    except ValueError as error:
        print(error)
semaphore.acquire()
print(semaphore.release(), isinstance(semaphore, threading.Semaphore))

# expect: False
# expect: Semaphore released too many times
# expect: Semaphore released too many times
# expect: None True
