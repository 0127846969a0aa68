# multiprocessing.dummy is the same interface with threads.
# needs: processes
from multiprocessing.dummy import Lock, Pool, Process, Queue, Value

total = Value("i", 0)
lock, queue = Lock(), Queue()


def add(n):
    with lock:
        total.value += n
    queue.put(n)


workers = [Process(target=add, args=(n,)) for n in (1, 2, 3)]
print([worker.exitcode for worker in workers])
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
print(total.value, sorted(queue.get() for _ in workers), [worker.exitcode for worker in workers], total)
with Pool(2) as pool:
    print(pool.map(str, [1, 2]))

# expect: [None, None, None]
# expect: 6 [1, 2, 3] [0, 0, 0] <Value('i', 6)>
# expect: ['1', '2']
