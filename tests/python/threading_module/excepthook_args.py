# `ExceptHookArgs` are made of four things, and nothing else.
import threading

args = threading.ExceptHookArgs([ValueError, ValueError("x"), None, threading.main_thread()])
print(args.exc_type, args.exc_value, args.exc_traceback, args.thread is threading.main_thread())
for given in ([], [1, 2, 3]):
    try:
        threading.ExceptHookArgs(given)
    except TypeError as error:
        print(type(error).__name__)

# expect: <class 'ValueError'> x None True
# expect: TypeError
# expect: TypeError
