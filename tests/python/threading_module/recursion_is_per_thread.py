# Each thread has the whole depth of recursion for itself.
# needs: threads
import threading


def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)


def overflow():
    try:
        deep(10**6)
    except RecursionError:
        results.append("RecursionError")
    results.append(deep(500))


results = []
deep_in_main = deep(600)
threads = [threading.Thread(target=overflow) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(deep_in_main, sorted(map(str, results)))

# expect: 600 ['500', '500', 'RecursionError', 'RecursionError']
