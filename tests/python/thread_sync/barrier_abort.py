# `abort` and `reset` send those that wait away with an exception; only after `reset` does it work again.
# needs: threads
import threading

barrier = threading.Barrier(3)
ends = []


def work():
    try:
        barrier.wait()
    except threading.BrokenBarrierError:
        ends.append("broken")
    else:
        ends.append("through")


for act in (barrier.abort, barrier.reset):
    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    while barrier.n_waiting < 2:
        pass
    act()
    for thread in threads:
        thread.join()
    print(ends, barrier.broken)
    barrier.reset()
threads = [threading.Thread(target=work) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(ends)

# expect: ['broken', 'broken'] True
# expect: ['broken', 'broken', 'broken', 'broken'] False
# expect: ['broken', 'broken', 'broken', 'broken', 'through', 'through', 'through']
