from threading import Lock, Thread
from time import sleep

savings, current = Lock(), Lock()


def move(first, second):
    with first:
        sleep(0.1)  # the other takes its first lock
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
