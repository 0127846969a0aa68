from threading import Lock, Thread
from time import sleep

savings, current = Lock(), Lock()


def move(first, second):
    with first:
        sleep(0.1)  # time enough for the other thread to take its first lock
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
