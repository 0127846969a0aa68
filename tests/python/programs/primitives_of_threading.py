# Each of the primitives of threading once, and what they say when they are misused.
# needs: threads
import threading, time
local = threading.local()
results = {}

def work(n):
    local.x = n
    time.sleep(0.001)
    results[n] = local.x
ts = [threading.Thread(target=work, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(results.items()), hasattr(local, "x"))
ev = threading.Event()
t = threading.Timer(0.01, ev.set)
t.start()
print(ev.wait(1), ev.is_set())
b = threading.Barrier(2)
out = []

def party(i):
    out.append(b.wait())
ts = [threading.Thread(target=party, args=(i,)) for i in range(2)]
[t.start() for t in ts]
[t.join() for t in ts]
print(sorted(out), b.parties, b.broken)
s = threading.BoundedSemaphore(1)
s.acquire()
s.release()
try:
    s.release()
except ValueError as e:
    print(e)
r = threading.RLock()
with r:
    with r:
        print("twice")
try:
    r.release()
except RuntimeError as e:
    print(e)
try:
    threading.Lock().release()
except RuntimeError as e:
    print(e)
t = threading.Thread(target=print)
try:
    t.join()
except RuntimeError as e:
    print(e)
t.start()
t.join()
try:
    t.start()
except RuntimeError as e:
    print(e)

# expect: [(0, 0), (1, 1), (2, 2)] False
# expect: True True
# expect: [0, 1] 2 False
# expect: Semaphore released too many times
# expect: twice
# expect: cannot release un-acquired lock
# expect: release unlocked lock
# expect: cannot join thread before it is started
# expect:
# expect: threads can only be started once
