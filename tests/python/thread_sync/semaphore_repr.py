# The representation of semaphores shows their value.
import re
import threading


def shown(semaphore):
    print(re.sub("0x[0-9a-f]+", "...", repr(semaphore)))


semaphore, bounded = threading.Semaphore(3), threading.BoundedSemaphore(4)
shown(semaphore)
with semaphore, bounded:
    shown(semaphore)
    shown(bounded)

# expect: <threading.Semaphore at ...: value=3>
# expect: <threading.Semaphore at ...: value=2>
# expect: <threading.BoundedSemaphore at ...: value=3/4>
