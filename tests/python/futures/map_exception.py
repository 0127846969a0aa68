# An exception comes when the iterator reaches its call; what follows is lost.
# needs: threads
from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor(2) as executor:
    results = executor.map(lambda n: 10 / n, [5, 2, 0, 1])
    print(next(results), next(results))
    try:
        next(results)
    except ZeroDivisionError as error:
        print(error)
    print(list(results))

# expect: 2.0 5.0
# expect: division by zero
# expect: []
