# Threads are waited for before.
# needs: threads
import atexit
import threading

go = threading.Event()


def work():
    go.wait()
    print("thread")


atexit.register(print, "atexit")
threading.Thread(target=work).start()
print("main")
go.set()

# expect: main
# expect: thread
# expect: atexit
