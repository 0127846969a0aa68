# The representation of a barrier shows who waits.
import re
import threading

barrier = threading.Barrier(4)
print(re.sub("0x[0-9a-f]+", "...", repr(barrier)))
barrier.abort()
print(re.sub("0x[0-9a-f]+", "...", repr(barrier)), barrier.n_waiting)

# expect: <threading.Barrier at ...: waiters=0/4>
# expect: <threading.Barrier at ...: broken> 0
