# `result` raises what the call raised, the same object; `exception` returns it.
# needs: threads
from concurrent.futures import ThreadPoolExecutor


def fail(text):
    raise ValueError(text)


with ThreadPoolExecutor(1) as executor:
    future = executor.submit(fail, "failed")
    print(repr(future.exception()))
    for _ in range(2):
        try:
            future.result()
        except ValueError as error:
            print(error, error is future.exception())

# expect: ValueError('failed')
# expect: failed True
# expect: failed True
