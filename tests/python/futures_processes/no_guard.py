# Without a guard a worker would start workers: it fails, and the pool breaks.
# needs: processes
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context

with ProcessPoolExecutor(1, get_context("spawn")) as pool:
    try:
        print(pool.submit(abs, -1).result())
    except BrokenProcessPool as error:
        print(error)

# expect: A process in the process pool was terminated abruptly while the future was running or pending.
# stderr: Traceback (most recent call last):
# stderr:   File "no_guard.py", line 9, in <module>
# stderr:     print(pool.submit(abs, -1).result())
# stderr:           ~~~~~~~~~~~^^^^^^^^^
# stderr: RuntimeError: 
# stderr:         An attempt has been made to start a new process before the
# stderr:         current process has finished its bootstrapping phase.
# stderr:
# stderr:         This probably means that you are not using fork to start your
# stderr:         child processes and you have forgotten to use the proper idiom
# stderr:         in the main module:
# stderr:
# stderr:             if __name__ == '__main__':
# stderr:                 freeze_support()
# stderr:                 ...
# stderr:
# stderr:         The "freeze_support()" line can be omitted if the program
# stderr:         is not going to be frozen to produce an executable.
# stderr:
# stderr:         To fix this issue, refer to the "Safe importing of main module"
# stderr:         section in https://docs.python.org/3/library/multiprocessing.html
# stderr:         
