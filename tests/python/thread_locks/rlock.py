# An `RLock` may be acquired several times by its owner, and has to be released as often.
# needs: threads
import threading

lock = threading.RLock()
print(lock.acquire(), lock.acquire(), lock.acquire(False), lock.acquire(timeout=0))
got = []


def other():
    got.append(lock.acquire(False))
    if got[-1]:
        lock.release()


def ask():
    thread = threading.Thread(target=other)
    thread.start()
    thread.join()


for _ in range(4):
    ask()
    lock.release()
ask()
print(got)

# expect: True True True True
# expect: [False, False, False, False, True]
