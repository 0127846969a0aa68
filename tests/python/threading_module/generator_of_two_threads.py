# A generator that one thread runs can't be resumed by another meanwhile.
# needs: threads
import threading

inside, go = threading.Event(), threading.Event()


def numbers():
    yield 1
    inside.set()
    go.wait()
    yield 2


generator = numbers()
print(next(generator))
got = []
thread = threading.Thread(target=lambda: got.append(next(generator)))
thread.start()
inside.wait()
try:
    next(generator)
except ValueError as error:
    print(error)
go.set()
thread.join()
print(got, list(generator))

# expect: 1
# expect: generator already executing
# expect: [2] []
