# Conditions may share a lock: two sides of a buffer of one place.
# needs: threads
import threading

lock = threading.Lock()
full, free = threading.Condition(lock), threading.Condition(lock)
place, got = [], []


def put():
    for number in range(6):
        with free:
            free.wait_for(lambda: not place)
            place.append(number)
            full.notify()


def take():
    for _ in range(6):
        with full:
            full.wait_for(lambda: place)
            got.append(place.pop())
            free.notify()


threads = [threading.Thread(target=target) for target in (take, put)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(got)

# expect: [0, 1, 2, 3, 4, 5]
