# Never are two threads inside.
# needs: threads
import threading

lock, inside, most = threading.Lock(), 0, 0


def work():
    global inside, most
    for _ in range(200):
        with lock:
            inside += 1
            most = max(most, inside)
            inside -= 1


threads = [threading.Thread(target=work) for _ in range(5)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(most, inside, lock.locked())

# expect: 1 0 False
