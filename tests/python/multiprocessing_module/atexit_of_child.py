# A child that is spawned runs what it gave to atexit; one that leaves at once does not.
# needs: processes
from multiprocessing import get_context
import atexit
import os


def end(how):
    atexit.register(print, "at exit of", how)
    print("child", how, flush=True)
    if how == "os._exit":
        os._exit(0)


if __name__ == "__main__":
    for how in ("return", "os._exit"):
        child = get_context("spawn").Process(target=end, args=(how,))
        child.start()
        child.join()

# expect: child return
# expect: at exit of return
# expect: child os._exit
