# All wait, but one of them not for ever: no deadlock, natively or here.
# needs: processes
import queue
from multiprocessing import Process, Queue, set_start_method


def work(tasks, results):
    try:
        tasks.get(timeout=0.3)
    except queue.Empty:
        results.put("nothing came")


if __name__ == "__main__":
    set_start_method("spawn")
    tasks, results = Queue(), Queue()
    child = Process(target=work, args=(tasks, results))
    child.start()
    print(results.get())
    child.join()
    print(child.exitcode)

# expect: nothing came
# expect: 0
