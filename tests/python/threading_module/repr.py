# The representation of a thread shows its class, its name and its state.
# needs: threads
import threading


class Own(threading.Thread):
    pass


print(threading.Thread(name="a"), Own(name="b", daemon=True))
print(repr(threading.main_thread()).startswith("<_MainThread(MainThread, started "))
thread = Own(name="c", daemon=True)
thread.start()
thread.join()
print(repr(thread) == f"<Own(c, stopped daemon {thread.ident})>")

# expect: <Thread(a, initial)> <Own(b, initial daemon)>
# expect: True
# expect: True
