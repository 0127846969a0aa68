# Counters in a `local` don't meet.
# needs: threads
import threading

own, results = threading.local(), []


def count(times):
    own.count = 0
    for _ in range(times):
        own.count += 1
    results.append((times, own.count))


threads = [threading.Thread(target=count, args=(times,)) for times in (10, 200, 3000)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(results), hasattr(own, "count"))

# expect: [(10, 10), (200, 200), (3000, 3000)] False
