import pickle
from concurrent.futures import ProcessPoolExecutor

readings = list(range(1_000_000))


def total(numbers):
    return sum(numbers)


if __name__ == "__main__":
    print("bytes to send:", len(pickle.dumps(readings)))
    with ProcessPoolExecutor() as pool:
        print(pool.submit(total, readings).result())
