# `map` gives results in the order of the arguments, whichever is done first.
# needs: threads
import threading
from concurrent.futures import ThreadPoolExecutor

second_is_done = threading.Event()


def work(number):
    if number == 2:
        second_is_done.set()
    if number == 1:
        second_is_done.wait()
    return number * 10


with ThreadPoolExecutor(2) as executor:
    print(list(executor.map(work, [1, 2, 3])))
    print(list(executor.map(pow, [2, 3, 4], [5, 2])), list(executor.map(work, [])))

# expect: [10, 20, 30]
# expect: [32, 9] []
