# Workers can be ended at once; what they did is lost.
# needs: processes
# since: 3.14
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import active_children
import time

if __name__ == "__main__":
    for end in (ProcessPoolExecutor.terminate_workers, ProcessPoolExecutor.kill_workers):
        pool = ProcessPoolExecutor(max_workers=1)
        pool.submit(abs, -1).result()
        (child,) = active_children()
        future = pool.submit(time.sleep, 1000)
        while not future.running():
            time.sleep(0.001)
        end(pool)
        try:
            future.result()
        except BrokenProcessPool as error:
            print(error)
        child.join()
        print(child.exitcode)
        try:
            pool.submit(abs, 1)
        except RuntimeError as error:
            print(error)

# expect: A process in the process pool was terminated abruptly while the future was running or pending.
# expect: -15
# expect: A child process terminated abruptly, the process pool is not usable anymore
# expect: A process in the process pool was terminated abruptly while the future was running or pending.
# expect: -9
# expect: A child process terminated abruptly, the process pool is not usable anymore
