import pickle
from concurrent.futures import ProcessPoolExecutor


def total(numbers):
    return sum(numbers)


if __name__ == "__main__":
    readings = list(range(1_000_000))
    print("bytes to send:", len(pickle.dumps(readings)))
    with ProcessPoolExecutor() as pool:
        print(pool.submit(total, readings).result())
