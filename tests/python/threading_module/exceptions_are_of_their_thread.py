# `sys.exception` tells each thread its own.
# needs: threads
import sys
import threading

inside, go = threading.Event(), threading.Event()
seen = []


def work():
    seen.append(sys.exc_info()[0])
    try:
        raise KeyError
    except KeyError:
        inside.set()
        go.wait()
        seen.append(sys.exc_info()[0])


try:
    raise ValueError
except ValueError:
    thread = threading.Thread(target=work)
    thread.start()
    inside.wait()
    print(sys.exc_info()[0])
    go.set()
    thread.join()
    print(sys.exc_info()[0])
print(seen, sys.exc_info()[0])

# expect: <class 'ValueError'>
# expect: <class 'ValueError'>
# expect: [None, <class 'KeyError'>] None
