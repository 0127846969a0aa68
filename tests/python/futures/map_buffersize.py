# With `buffersize` so many calls are ahead of what was asked for, and no more.
# needs: threads
# since: 3.14
from concurrent.futures import ThreadPoolExecutor

taken = []


def numbers():
    for number in range(6):
        taken.append(number)
        yield number


with ThreadPoolExecutor(2) as executor:
    results = executor.map(str, numbers(), buffersize=2)
    print(taken)
    print(next(results), taken)
    print(list(results), taken)
    for buffersize in (0, -1, "2"):
        try:
            executor.map(str, [], buffersize=buffersize)
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
# expect: [0, 1]
# expect: 0 [0, 1, 2]
# expect: ['1', '2', '3', '4', '5'] [0, 1, 2, 3, 4, 5]
# expect: ValueError buffersize must be None or > 0
# expect: ValueError buffersize must be None or > 0
# expect: TypeError buffersize must be an integer or None
