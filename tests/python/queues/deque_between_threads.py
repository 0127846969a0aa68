# `append` and `popleft` of a deque are of one piece: what threads hand over in one is not lost.
# needs: threads
import threading
from collections import deque

items, done = deque(), threading.Event()
got = []


def take():
    while True:
        try:
            item = items.popleft()
        except IndexError:
            if done.is_set() and not items:
                return
        else:
            got.append(item)


takers = [threading.Thread(target=take) for _ in range(2)]
for thread in takers:
    thread.start()
for item in range(2000):
    items.append(item)
done.set()
for thread in takers:
    thread.join()
print(len(got), sorted(got) == list(range(2000)))

# expect: 2000 True
