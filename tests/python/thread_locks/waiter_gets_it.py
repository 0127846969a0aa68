# Who waits gets the lock when it is released.
# needs: threads
import threading

lock, waiting = threading.Lock(), threading.Event()
order = []


def work():
    waiting.set()
    with lock:
        order.append("second")


with lock:
    thread = threading.Thread(target=work)
    thread.start()
    waiting.wait()
    order.append("first")
thread.join()
print(order)

# expect: ['first', 'second']
