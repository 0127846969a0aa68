# `_thread.exit` is `SystemExit`: the thread ends silently, its `finally` is done.
# needs: threads
import _thread
import threading


def work():
    try:
        _thread.exit()
    finally:
        print("finally")


thread = threading.Thread(target=work)
thread.start()
thread.join()
try:
    _thread.exit()
except SystemExit as error:
    print(repr(error))

# expect: finally
# expect: SystemExit()
