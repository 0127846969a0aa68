# `notify(n)` wakes so many of those that wait, in the order in which they came.
# needs: threads
import threading

condition, came, woken = threading.Condition(), threading.Semaphore(0), []
told = threading.Semaphore(0)


def work(number):
    with condition:
        came.release()
        condition.wait()
        woken.append(number)
    told.release()


threads = []
for number in range(5):
    threads.append(threading.Thread(target=work, args=(number,)))
    threads[-1].start()
    came.acquire()
for count in (1, 2, 0, 10):
    with condition:
        condition.notify(count)
    for _ in range(min(count, 2)):
        told.acquire()
    print(count, sorted(woken))
for thread in threads:
    thread.join()

# expect: 1 [0]
# expect: 2 [0, 1, 2]
# expect: 0 [0, 1, 2]
# expect: 10 [0, 1, 2, 3, 4]
