# A thread may start others and wait for them.
# needs: threads
import threading


def total(low, high):
    if high - low <= 8:
        sums[low] = sum(range(low, high))
        return
    middle = (low + high) // 2
    halves = [threading.Thread(target=total, args=part) for part in ((low, middle), (middle, high))]
    for half in halves:
        half.start()
    for half in halves:
        half.join()


sums = {}
total(0, 64)
print(len(sums), sum(sums.values()), sum(range(64)))

# expect: 8 2016 2016
