# With a lock around it, a change of shared memory is whole.
# needs: processes
from multiprocessing import Lock, Process, RawValue


def count(total, lock):
    for _ in range(200):
        with lock:
            total.value += 1


if __name__ == "__main__":
    total, lock = RawValue("i"), Lock()
    children = [Process(target=count, args=(total, lock)) for _ in range(3)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    print(total.value)

# expect: 600
