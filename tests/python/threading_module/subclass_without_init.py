# A subclass that forgets to call `Thread.__init__` can't be used.
import threading


class Forgetful(threading.Thread):
    def __init__(self):
        pass


thread = Forgetful()
for act in (thread.start, thread.join, lambda: setattr(thread, "daemon", True)):
    try:
        act()
    except RuntimeError as error:
        print(error)
for act in (thread.is_alive, lambda: thread.name, lambda: thread.ident, lambda: repr(thread), lambda: thread.daemon):
    try:
        act()
    except AssertionError as error:
        print(error)

# expect: thread.__init__() not called
# expect: Thread.__init__() not called
# expect: Thread.__init__() not called
# expect: Thread.__init__() not called
# expect: Thread.__init__() not called
# expect: Thread.__init__() not called
# expect: Thread.__init__() was not called
# expect: Thread.__init__() not called
