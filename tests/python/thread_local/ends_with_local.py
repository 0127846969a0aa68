# When the `local` itself ends, so do the attributes of all threads.
# needs: threads
import threading


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone:", self.name)


own = threading.local()
own.thing = Noisy("main")
kept, go = threading.Event(), threading.Event()


def work():
    own.thing = Noisy("thread")
    kept.set()
    go.wait()


thread = threading.Thread(target=work)
thread.start()
kept.wait()
print(own.thing.name)
del own
print("deleted")
go.set()
thread.join()

# expect: main
# expect: gone: main
# expect: gone: thread
# expect: deleted
