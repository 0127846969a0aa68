# A callback runs in the thread that ends the future.
# needs: threads
import threading
from concurrent.futures import ThreadPoolExecutor

go, seen = threading.Event(), []
with ThreadPoolExecutor(1, thread_name_prefix="pool") as executor:
    future = executor.submit(go.wait)
    future.add_done_callback(lambda future: seen.append(threading.current_thread().name))
    go.set()
future.add_done_callback(lambda future: seen.append(threading.current_thread().name))
print(seen)

# expect: ['pool_0', 'MainThread']
