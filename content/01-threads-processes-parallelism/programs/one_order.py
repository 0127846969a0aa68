from threading import Lock, Thread
from time import sleep

savings, current = Lock(), Lock()
RANK = {savings: 1, current: 2}


def move(source, target):
    both = sorted([source, target], key=RANK.get)
    first, second = both
    with first:
        sleep(0.1)
        with second:
            pass


ways = (savings, current), (current, savings)
threads = [
    Thread(target=move, args=way, daemon=True)
    for way in ways
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join(timeout=2)
waiting = sum(thread.is_alive() for thread in threads)
print("still waiting:", waiting)
