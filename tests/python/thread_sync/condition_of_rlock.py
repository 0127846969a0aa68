# A condition lets go of an `RLock` altogether, however often it is held.
# needs: threads
import threading

condition = threading.Condition()
seen = []


def work():
    with condition:
        seen.append("inside")
        condition.notify()


with condition, condition:
    thread = threading.Thread(target=work)
    thread.start()
    seen.append(condition.wait())
    condition.release()
    condition.acquire()
thread.join()
print(seen)

# expect: ['inside', True]
