# `wait` sorts futures into those that are done and those that are not.
# needs: threads
from concurrent.futures import ALL_COMPLETED, ThreadPoolExecutor, wait

with ThreadPoolExecutor(2) as executor:
    futures = [executor.submit(pow, 2, number) for number in range(4)]
    done, not_done = wait(futures)
    print(len(done), not_done, sorted(future.result() for future in done))
    result = wait(futures, return_when=ALL_COMPLETED)
    print(type(result).__name__, result._fields, result.done == done, len(result))
    print(wait([]))

# expect: 4 set() [1, 2, 4, 8]
# expect: DoneAndNotDoneFutures ('done', 'not_done') True 2
# expect: DoneAndNotDoneFutures(done=set(), not_done=set())
