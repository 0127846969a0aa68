# A lock may be released by a thread that did not acquire it.
# needs: threads
import threading

lock = threading.Lock()
lock.acquire()
thread = threading.Thread(target=lock.release)
thread.start()
print(lock.acquire(), lock.locked())
thread.join()

# expect: True True
