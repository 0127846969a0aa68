# Each interpreter of a pool is prepared once.
# needs: interpreters
# since: 3.14
from concurrent.futures import InterpreterPoolExecutor

prepared = []


def prepare(word):
    prepared.append(word)


def look():
    return prepared


if __name__ == "__main__":
    with InterpreterPoolExecutor(max_workers=1, initializer=prepare, initargs=("ready",)) as pool:
        print(pool.submit(look).result(), pool.submit(look).result())  # expect: ['ready'] ['ready']
    print(prepared)  # expect: []
