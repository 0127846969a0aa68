# Large arguments and results cross whole.
# needs: processes
from concurrent.futures import ProcessPoolExecutor


def double(data):
    return data + data


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as pool:
        print([len(result) for result in pool.map(double, [b"x" * 200_000, "y" * 300_000, [0] * 50_000])])

# expect: [400000, 600000, 100000]
