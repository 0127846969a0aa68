# Only its owner can release an `RLock`.
# needs: threads
import threading

lock = threading.RLock()


def release():
    try:
        lock.release()
    except RuntimeError as error:
        print(error)


release()
with lock:
    thread = threading.Thread(target=release)
    thread.start()
    thread.join()
release()

# expect: cannot release un-acquired lock
# expect: cannot release un-acquired lock
# expect: cannot release un-acquired lock
