# A condition, a daemon, a thread of a class of its own, and who lives.
# needs: threads
import threading
lock = threading.Lock()
print(lock.acquire(blocking=False), lock.acquire(timeout=0.01), lock.locked())
lock.release()
c = threading.Condition()
items = []

def consumer():
    with c:
        c.wait_for(lambda: len(items) >= 2)
        print("items", items)
t = threading.Thread(target=consumer)
t.start()
for i in range(2):
    with c:
        items.append(i)
        c.notify()
t.join()
d = threading.Thread(target=lambda: None, daemon=True)
print(d.daemon, d.name, d.ident)

class Mine(threading.Thread):

    def __init__(self, n):
        super().__init__(name=f"mine-{n}")
        self.n = n

    def run(self):
        self.result = self.n ** 2
m = Mine(5)
m.start()
m.join()
print(m.result, m.name)
print(threading.current_thread().name, threading.get_ident() == threading.main_thread().ident)
print([t.name for t in threading.enumerate()])

# expect: True False True
# expect: items [0, 1]
# expect: True Thread-2 (<lambda>) None
# expect: 25 mine-5
# expect: MainThread True
# expect: ['MainThread']
