# A thread runs its target with its arguments; `join` waits for its end.
# needs: threads
import threading


def work(first, second, *, third):
    results.append((first, second, third))


results = []
thread = threading.Thread(target=work, args=(1, 2), kwargs={"third": 3})
thread.start()
thread.join()
print(results, thread.join())

# expect: [(1, 2, 3)] None
