import pickle
from concurrent.futures import ProcessPoolExecutor


def total(start, stop):
    # Stands for reading that part of a file.
    return sum(range(start, stop))


if __name__ == "__main__":
    argument = pickle.dumps((0, 1_000_000))
    print("bytes to send:", len(argument))
    with ProcessPoolExecutor() as pool:
        print(pool.submit(total, 0, 1_000_000).result())
