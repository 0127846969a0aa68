# A thread is a daemon if the thread that made it is one, unless it says otherwise.
# needs: threads
from threading import Thread

made = []


def make():
    made.extend([Thread().daemon, Thread(daemon=False).daemon, Thread(daemon=True).daemon])


print(Thread().daemon, Thread(daemon=True).daemon)
for daemon in (True, False):
    thread = Thread(target=make, daemon=daemon)
    thread.start()
    thread.join()
print(made)

# expect: False True
# expect: [True, False, True, False, False, True]
