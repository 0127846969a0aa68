# With a lock around it, to read, add and write loses nothing.
# needs: threads
import threading


def increment(value):
    return value + 1


def work():
    global counter
    for _ in range(500):
        with lock:
            counter = increment(counter)


counter = 0
lock = threading.Lock()
threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(counter)

# expect: 2000
