# Shared memory and locks are shared by copies, too, without being given.
# needs: fork
from multiprocessing import get_context

context = get_context("fork")
counter, rlock = context.Value("i", 0), context.RLock()
rlock.acquire()


def count():
    for _ in range(200):
        with counter.get_lock():
            counter.value += 1


def look():
    # It is the parent's, whatever was copied.
    print(rlock.acquire(timeout=0.01), flush=True)


processes = [context.Process(target=count) for _ in range(3)] + [context.Process(target=look)]
for process in processes:
    process.start()
for process in processes:
    process.join()
print(counter.value)
rlock.release()

# expect: False
# expect: 600
