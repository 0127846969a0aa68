# `wait_for` waits until its predicate holds, and returns its value.
# needs: threads
import threading

condition, value, results = threading.Condition(), 0, []


def work(least):
    with condition:
        results.append((least, condition.wait_for(lambda: value if value >= least else 0)))


threads = [threading.Thread(target=work, args=(least,)) for least in (3, 1, 2)]
for thread in threads:
    thread.start()
for new in (1, 2, 3):
    with condition:
        value = new
        condition.notify_all()
        condition.wait_for(lambda: False, 0)
for thread in threads:
    thread.join()
print(sorted(least for least, _ in results), all(value >= least for least, value in results))

# expect: [1, 2, 3] True
