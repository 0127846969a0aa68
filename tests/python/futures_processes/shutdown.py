# After shutdown() nothing more is taken; what was taken is done.
# needs: processes
from concurrent.futures import ProcessPoolExecutor

if __name__ == "__main__":
    pool = ProcessPoolExecutor(max_workers=1)
    futures = [pool.submit(abs, -n) for n in range(4)]
    pool.shutdown(wait=False)
    print([future.result() for future in futures])
    try:
        pool.submit(abs, 1)
    except RuntimeError as error:
        print(error)
    pool.shutdown()
    with ProcessPoolExecutor() as unused:
        pass
    print("unused")

# expect: [0, 1, 2, 3]
# expect: cannot schedule new futures after shutdown
# expect: unused
