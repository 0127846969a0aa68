# Threads that have ended cost nothing: hundreds can follow each other.
# needs: threads
import threading

count = 0


def work():
    global count
    count += 1


for _ in range(300):
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
print(count, threading.active_count())

# expect: 300 1
