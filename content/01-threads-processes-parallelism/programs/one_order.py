from threading import Lock, Thread
from time import sleep

savings, current = Lock(), Lock()
RANK = {savings: 1, current: 2}


def move(source, target):
    first, second = sorted((source, target), key=RANK.get)
    with first:
        sleep(0.1)
        with second:
            pass


ways = (savings, current), (current, savings)
threads = [
    Thread(target=move, args=way, daemon=True) for way in ways
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join(timeout=2)
waiting = [thread for thread in threads if thread.is_alive()]
print("still waiting:", len(waiting))
