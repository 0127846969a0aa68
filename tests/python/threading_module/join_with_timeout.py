# `join` with a time-out returns nothing; `is_alive` tells whether the thread has ended.
# needs: threads
import threading

go = threading.Event()
thread = threading.Thread(target=go.wait)
thread.start()
print(thread.join(0), thread.is_alive())
print(thread.join(-1), thread.join(timeout=0.01), thread.is_alive())
go.set()
print(thread.join(1000), thread.is_alive())
print(thread.join(0))

# expect: None True
# expect: None None True
# expect: None False
# expect: None
