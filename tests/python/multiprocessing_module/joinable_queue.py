# join() of a queue returns when all that was put is done.
# needs: processes
from multiprocessing import JoinableQueue, Process, SimpleQueue


def work(tasks, done):
    while (task := tasks.get()) is not None:
        done.put(task)
        tasks.task_done()
    tasks.task_done()


if __name__ == "__main__":
    tasks, done = JoinableQueue(), SimpleQueue()
    tasks.join()
    child = Process(target=work, args=(tasks, done))
    child.start()
    for task in range(3):
        tasks.put(task)
    tasks.join()
    print([done.get() for _ in range(3)], done.empty())
    tasks.put(None)
    tasks.join()
    child.join()
    try:
        tasks.task_done()
    except ValueError as error:
        print(error)

# expect: [0, 1, 2] True
# expect: task_done() called too many times
