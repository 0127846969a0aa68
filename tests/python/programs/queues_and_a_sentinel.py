# A producer, a consumer, a queue with bounds, and the other two kinds of queue.
# needs: threads
import queue, threading
q = queue.Queue(maxsize=2)
done = []

def producer():
    for i in range(5):
        q.put(i)
    q.put(None)

def consumer():
    while (item := q.get()) is not None:
        done.append(item * item)
        q.task_done()
    q.task_done()
ts = [threading.Thread(target=f) for f in (producer, consumer)]
[t.start() for t in ts]
q.join()
[t.join() for t in ts]
print(done, q.empty(), q.qsize())
pq = queue.PriorityQueue()
for x in [(3, "c"), (1, "a"), (2, "b")]:
    pq.put(x)
print([pq.get()[1] for _ in range(3)])
try:
    pq.get_nowait()
except queue.Empty as e:
    print(type(e), e.args)
lq = queue.LifoQueue()
lq.put(1)
lq.put(2)
print(lq.get())

# expect: [0, 1, 4, 9, 16] True 0
# expect: ['a', 'b', 'c']
# expect: <class '_queue.Empty'> ()
# expect: 2
