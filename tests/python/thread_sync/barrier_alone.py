# A barrier of one never blocks, and a barrier of none can't be.
# since: 3.14
import threading

barrier = threading.Barrier(1, print)
print(barrier.wait(), barrier.wait(0))
try:
    threading.Barrier(0)
except ValueError as error:
    print(type(error).__name__)

# expect:
# expect:
# expect: 0 0
# expect: ValueError
