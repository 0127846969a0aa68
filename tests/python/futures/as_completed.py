# `as_completed` gives futures as they are done.
# needs: threads
import threading
from concurrent.futures import ThreadPoolExecutor, as_completed

gates = [threading.Event() for _ in range(3)]


def work(number):
    gates[number].wait()
    return number


with ThreadPoolExecutor(3) as executor:
    futures = [executor.submit(work, number) for number in range(3)]
    order = []
    gates[2].set()
    for future in as_completed(futures):
        order.append(future.result())
        if future is futures[2]:
            gates[0].set()
        elif future is futures[0]:
            gates[1].set()
    print(order)
    print(len(list(as_completed(futures))), list(as_completed([])), len(list(as_completed(futures[:1] * 3))))

# expect: [2, 0, 1]
# expect: 3 [] 1
