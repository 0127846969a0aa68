# An executor that nobody has any more ends when its work is done.
# needs: processes
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import active_children

if __name__ == "__main__":
    pool = ProcessPoolExecutor(max_workers=2)
    future = pool.submit(abs, -3)
    children = active_children()
    del pool
    print(future.result())
    for child in children:
        child.join()
    print(len(children) >= 1, active_children())

# expect: 3
# expect: True []
