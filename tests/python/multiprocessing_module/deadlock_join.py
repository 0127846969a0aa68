# Who waits for a child that waits for its parent: CPython would wait for ever; here it is said who waits for whom.
# needs: processes
from multiprocessing import Process, Queue, set_start_method


def work(tasks, results):
    results.put(tasks.get() * 2)
    tasks.get()


if __name__ == "__main__":
    set_start_method("spawn")
    tasks, results = Queue(), Queue()
    child = Process(target=work, args=(tasks, results))
    child.start()
    tasks.put(21)
    print(results.get())
    # So that what fills the queue has ended, too.
    tasks.close()
    tasks.join_thread()
    child.join()

# expect: 42
# stderr: deadlock: every thread waits, and none of them can go on
# stderr:   MainProcess, MainThread (line 21) waits for the end of Process-1
# stderr:   Process-1, MainThread (line 8) waits for pipe 3, into which Process-1 could write
# stderr:   Process-1, QueueFeederThread waits for lock 1, which it holds itself
# exit: 1
