# At most so many threads are inside at once, and they are when they wait for each other there.
# needs: threads
import threading

semaphore, lock = threading.Semaphore(3), threading.Lock()
together = threading.Barrier(3)
inside, most = 0, 0


def work():
    global inside, most
    with semaphore:
        with lock:
            inside += 1
            most = max(most, inside)
        together.wait()
        with lock:
            inside -= 1


threads = [threading.Thread(target=work) for _ in range(9)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(most, inside)

# expect: 3 0
