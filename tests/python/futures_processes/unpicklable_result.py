# A result that can't be pickled is the job's error; the pool goes on.
# needs: processes
# since: 3.14
from concurrent.futures import ProcessPoolExecutor


def bad():
    return lambda: 1


def good():
    return 5


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as pool:
        try:
            pool.submit(bad).result()
        except Exception as error:
            print(type(error), str(error).split(" at 0x")[0])  # expect: <class '_pickle.PicklingError'> Can't pickle local object <function bad.<locals>.<lambda>
        print(pool.submit(good).result())  # expect: 5
