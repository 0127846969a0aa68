# `threading.excepthook` is given what ended a thread.
# needs: threads
import threading


def hook(args):
    print(args.exc_type.__name__, args.exc_value, args.exc_traceback is not None, args.thread.name)
    print(len(args), args[1] is args.exc_value, type(args).__name__)


def fail(text):
    raise KeyError(text)


threading.excepthook = hook
for text in "ab":
    thread = threading.Thread(target=fail, args=(text,), name=f"thread {text}")
    thread.start()
    thread.join()
threading.excepthook = threading.__excepthook__
print(threading.excepthook is threading.__excepthook__)

# expect: KeyError 'a' True thread a
# expect: 4 True _ExceptHookArgs
# expect: KeyError 'b' True thread b
# expect: 4 True _ExceptHookArgs
# expect: True
