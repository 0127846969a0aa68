# A time-out breaks the barrier for everybody, until it is reset.
# needs: threads
import threading

barrier = threading.Barrier(2, timeout=0.001)
for timeout in (None, 0.001, 1000):
    try:
        barrier.wait(timeout)
    except threading.BrokenBarrierError as error:
        print(repr(error), barrier.broken, barrier.n_waiting)
barrier.reset()
print(barrier.broken)
thread = threading.Thread(target=barrier.wait, args=(1000,))
thread.start()
print(barrier.wait(1000) in (0, 1))
thread.join()

# expect: BrokenBarrierError() True 0
# expect: BrokenBarrierError() True 0
# expect: BrokenBarrierError() True 0
# expect: False
# expect: True
