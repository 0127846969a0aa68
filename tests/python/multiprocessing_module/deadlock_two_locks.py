# Two processes that take two locks in two orders: CPython would wait for ever; here it is said who waits for whom.
# needs: processes
from multiprocessing import Barrier, Lock, Process, set_start_method


def work(first, second, barrier):
    with first:
        barrier.wait()
        with second:
            print("never")


if __name__ == "__main__":
    set_start_method("spawn")
    a, b, barrier = Lock(), Lock(), Barrier(2)
    children = [Process(target=work, args=locks, name=name)
                for name, *locks in [("one", a, b, barrier), ("two", b, a, barrier)]]
    for child in children:
        child.start()
    for child in children:
        child.join()

# stderr: deadlock: every thread waits, and none of them can go on
# stderr:   MainProcess, MainThread (line 21) waits for the end of one
# stderr:   one, MainThread (line 9) waits for semaphore 4, which two acquired last
# stderr:   two, MainThread (line 9) waits for semaphore 3, which one acquired last
# exit: 1
