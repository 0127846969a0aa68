"""µs to start a thread and to wait for its end"""
# needs: threads
from threading import Thread
from time import perf_counter

COUNT = 500

began = perf_counter()
for _ in range(COUNT):
    thread = Thread(target=int)
    thread.start()
    thread.join()
print((perf_counter() - began) / COUNT * 1e6)
