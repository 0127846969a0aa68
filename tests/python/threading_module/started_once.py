# A thread can't be started twice, not even after its end.
# needs: threads
from threading import Thread

thread = Thread(target=print, args=("ran",))
thread.start()
thread.join()
for _ in range(2):
    try:
        thread.start()
    except RuntimeError as error:
        print(error)

# expect: ran
# expect: threads can only be started once
# expect: threads can only be started once
