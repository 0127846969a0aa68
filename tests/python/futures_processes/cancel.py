# A future is cancelled unless a worker is about to do it.
# needs: processes
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

go = None


def begin(event):
    global go
    go = event


def wait():
    return go.wait()


if __name__ == "__main__":
    context = get_context("spawn")
    event = context.Event()
    with ProcessPoolExecutor(1, context, begin, (event,)) as pool:
        futures = [pool.submit(wait) for _ in range(6)]
        print(futures[-1].cancel(), futures[-1].cancelled(), futures[-1].running(), futures[-1].cancel())
        event.set()
        print(futures[0].result(), futures[0].cancel(), futures[0].cancelled())

# expect: True True False True
# expect: True False False
