"""µs to hand the GIL over to a thread that waits for a lock, and back"""
# needs: threads
from threading import Lock, Thread
from time import perf_counter

COUNT = 20_000

here, there = Lock(), Lock()
here.acquire()
there.acquire()


def answer():
    for _ in range(COUNT):
        there.acquire()
        here.release()


thread = Thread(target=answer)
thread.start()
began = perf_counter()
for _ in range(COUNT):
    there.release()
    here.acquire()
print((perf_counter() - began) / COUNT * 1e6)
thread.join()
