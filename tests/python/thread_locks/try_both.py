# Who can't get the second lock at once gives the first one back.
import threading

first, second = threading.Lock(), threading.Lock()


def both():
    with first:
        if second.acquire(blocking=False):
            second.release()
            return True
    return False


print(both())
with second:
    print(both(), first.locked())
print(both())

# expect: True
# expect: False False
# expect: True
