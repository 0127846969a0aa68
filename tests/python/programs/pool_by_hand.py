# A pool of threads made of a queue, a lock for readers, and an event that ends a loop.
# needs: threads
import threading, queue, time

class Worker(threading.Thread):

    def __init__(self, tasks):
        super().__init__(daemon=True)
        self.tasks = tasks
        self.start()

    def run(self):
        while True:
            f, a, k = self.tasks.get()
            try:
                f(*a, **k)
            except Exception as e:
                print("err", e)
            finally:
                self.tasks.task_done()

class Pool:

    def __init__(self, n):
        self.tasks = queue.Queue(n)
        for _ in range(n):
            Worker(self.tasks)

    def add(self, f, *a, **k):
        self.tasks.put((f, a, k))

    def wait(self):
        self.tasks.join()
p = Pool(2)
out = []
for i in range(5):
    p.add(out.append, i)
p.add(lambda: 1 / 0)
p.wait()
print(sorted(out))

class RW:

    def __init__(self):
        self.c = threading.Condition()
        self.readers = 0

    def __enter__(self):
        with self.c:
            self.readers += 1

    def __exit__(self, *a):
        with self.c:
            self.readers -= 1
            self.c.notify_all()
rw = RW()
with rw:
    print(rw.readers)
stop = threading.Event()

def loop():
    n = 0
    while not stop.wait(0.001):
        n += 1
    print("stopped", n >= 0)
t = threading.Thread(target=loop)
t.start()
time.sleep(0.01)
stop.set()
t.join()
q = queue.Queue()
try:
    q.get(timeout=0.01)
except queue.Empty:
    print("empty")
try:
    queue.Queue(1).put(1)
    x = queue.Queue(1)
    x.put(1)
    x.put(2, block=False)
except queue.Full:
    print("full")

# expect: err division by zero
# expect: [0, 1, 2, 3, 4]
# expect: 1
# expect: stopped True
# expect: empty
# expect: full
