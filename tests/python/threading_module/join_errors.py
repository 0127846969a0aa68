# Who can't be waited for: a thread that was not started, and the caller itself.
# needs: threads
import threading

for thread in (threading.Thread(), threading.current_thread()):
    try:
        thread.join()
    except RuntimeError as error:
        print(error)


def work():
    try:
        threading.current_thread().join()
    except RuntimeError as error:
        print("in the thread:", error)


thread = threading.Thread(target=work)
thread.start()
thread.join()

# expect: cannot join thread before it is started
# expect: cannot join current thread
# expect: in the thread: cannot join current thread
