# What is registered with `_register_atexit` is called before the end waits for threads, the last first.
# needs: threads
import threading

go = threading.Event()
threading.Thread(target=lambda: (go.wait(), print("thread"))).start()
threading._register_atexit(lambda: (print("first registered"), go.set()))
threading._register_atexit(print, "second registered")
print("end of main")

# expect: end of main
# expect: second registered
# expect: first registered
# expect: thread
