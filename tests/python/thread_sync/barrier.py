# At a barrier each waits for all; each gets a number, and one of them runs the action first.
# needs: threads
import threading

barrier = threading.Barrier(3, action=lambda: log.append("all here"))
log, numbers, lock = [], [], threading.Lock()


def work():
    for _ in range(3):
        with lock:
            log.append("comes")
        numbers.append(barrier.wait())
        with lock:
            log.append("goes")
        barrier.wait()


threads = [threading.Thread(target=work) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(log[:8], len(log))
print(sorted(numbers))
print(barrier.parties, barrier.n_waiting, barrier.broken)

# expect: ['comes', 'comes', 'comes', 'all here', 'goes', 'goes', 'goes', 'all here'] 24
# expect: [0, 0, 0, 1, 1, 1, 2, 2, 2]
# expect: 3 0 False
