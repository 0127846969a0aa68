# `run` called directly runs the target in the caller's thread, once.
import threading

thread = threading.Thread(target=lambda: print(threading.current_thread().name))
thread.run()
print(thread.is_alive(), thread.ident)
try:
    thread.run()
except AttributeError as error:
    print(type(error).__name__)

# expect: MainThread
# expect: False None
# expect: AttributeError
