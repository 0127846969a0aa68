from threading import Thread

counter = 0


def add(times):
    global counter
    for _ in range(times):
        counter = int(counter) + 1


threads = [
    Thread(target=add, args=(200_000,)) for _ in range(4)
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("expected 800000, got", counter)
