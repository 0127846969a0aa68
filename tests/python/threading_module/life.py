# What a thread says of itself before it runs, while it does, and afterwards.
# needs: threads
import threading

ready, go = threading.Event(), threading.Event()


def work():
    ready.set()
    go.wait()


def tell():
    print(thread.is_alive(), thread.ident is not None, repr(thread).split(", ")[1].split(" ")[0].rstrip(">)"))


thread = threading.Thread(target=work)
tell()
thread.start()
ready.wait()
tell()
go.set()
thread.join()
tell()

# expect: False False initial
# expect: True True started
# expect: False True stopped
