# What can't be sent: a task fails in the parent, a result fails in the worker.
# needs: processes
from multiprocessing import Pool
from multiprocessing.pool import MaybeEncodingError
import threading


def make(_):
    return threading.Lock()


if __name__ == "__main__":
    with Pool(1) as pool:
        try:
            pool.apply(lambda: 1)
        except Exception as error:
            print(type(error).__name__)
        try:
            pool.apply(make, (0,))
        except MaybeEncodingError as error:
            text = str(error)
            print(text.startswith("Error sending result: '<unlocked _thread.lock object at 0x"))
            print(text[text.index("Reason"):])
        print(pool.apply(abs, (-1,)))

# expect: PicklingError
# expect: True
# expect: Reason: 'TypeError("cannot pickle '_thread.lock' object")'
# expect: 1
