# Whether a thread is a daemon can't change once it runs.
# needs: threads
import threading

thread = threading.Thread()
thread.daemon = True
print(thread.daemon)
thread.start()
thread.join()
for one in (thread, threading.main_thread()):
    try:
        one.daemon = False
    except RuntimeError as error:
        print(error)

# expect: True
# expect: cannot set daemon status of active thread
# expect: cannot set daemon status of active thread
