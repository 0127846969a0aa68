# What processes share goes to workers through the initializer; as an argument it can't be sent.
# needs: processes
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

total = None


def begin(shared):
    global total
    total = shared


def add(n):
    with total.get_lock():
        total.value += n


if __name__ == "__main__":
    context = get_context("spawn")
    total = context.Value("i", 0)
    with ProcessPoolExecutor(2, context, begin, (total,)) as pool:
        list(pool.map(add, range(10)))
        print(total.value)
        print(pool.submit(abs, total).exception())

# expect: 45
# expect: Synchronized objects should only be shared between processes through inheritance
