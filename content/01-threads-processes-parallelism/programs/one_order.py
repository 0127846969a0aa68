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


threads = [
    Thread(target=move, args=(savings, current), daemon=True),
    Thread(target=move, args=(current, savings), daemon=True),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join(timeout=2)
print("still waiting:", sum(thread.is_alive() for thread in threads))
