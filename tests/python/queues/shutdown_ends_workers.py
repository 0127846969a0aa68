# Workers that loop until `ShutDown` need no marker for the end.
# needs: threads
# since: 3.14
import threading
from queue import Queue, ShutDown

queue, results = Queue(), []


def work():
    try:
        while True:
            results.append(queue.get() ** 2)
    except ShutDown:
        results.append("end")


threads = [threading.Thread(target=work) for _ in range(2)]
for thread in threads:
    thread.start()
for number in range(5):
    queue.put(number)
queue.shutdown()
for thread in threads:
    thread.join()
print(sorted(results, key=str))
# expect: [0, 1, 16, 4, 9, 'end', 'end']
