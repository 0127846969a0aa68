import pickle
from concurrent.futures import ProcessPoolExecutor


def total(start, stop):
    return sum(range(start, stop))  # stands for reading that part of a file


if __name__ == "__main__":
    print("bytes to send:", len(pickle.dumps((0, 1_000_000))))
    with ProcessPoolExecutor() as pool:
        print(pool.submit(total, 0, 1_000_000).result())
