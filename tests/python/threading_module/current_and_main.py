# `current_thread` is the caller's; `main_thread` the same for all.
# needs: threads
import threading

seen = {}


def work():
    seen["current"] = threading.current_thread()
    seen["main"] = threading.main_thread()


thread = threading.Thread(target=work)
thread.start()
thread.join()
print(seen["current"] is thread, seen["main"] is threading.current_thread() is threading.main_thread())
print(threading.main_thread().name, threading.main_thread().daemon, threading.main_thread().is_alive())

# expect: True True
# expect: MainThread False True
