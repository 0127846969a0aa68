# Workers start as the given context has it.
# needs: processes
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context, current_process


def tell():
    return current_process().name, __name__


if __name__ == "__main__":
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        print(pool.submit(tell).result())

# expect: ('SpawnProcess-1', '__mp_main__')
