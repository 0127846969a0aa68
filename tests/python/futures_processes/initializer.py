# Each worker calls the initializer first.
# needs: processes
from concurrent.futures import ProcessPoolExecutor

settings = {}


def begin(name, value):
    settings[name] = value


def get(name):
    return settings.get(name)


if __name__ == "__main__":
    with ProcessPoolExecutor(2, initializer=begin, initargs=("size", 7)) as pool:
        print(list(pool.map(get, ["size"] * 4)), settings)
    try:
        ProcessPoolExecutor(initializer=5)
    except TypeError as error:
        print(error)

# expect: [7, 7, 7, 7] {}
# expect: initializer must be a callable
