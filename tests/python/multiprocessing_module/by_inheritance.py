# What processes share is given to them when they start, and can't be sent later.
# needs: processes
from multiprocessing import Condition, JoinableQueue, Lock, Pipe, Queue, Semaphore, SimpleQueue, Value
import pickle

for thing in (Lock(), Semaphore(), Condition(), Queue(), JoinableQueue(), SimpleQueue(), Value("i")):
    try:
        pickle.dumps(thing)
    except RuntimeError as error:
        print(error)
here, there = Pipe()
try:
    here.send(Lock())
except RuntimeError as error:
    print(error)

# expect: Lock objects should only be shared between processes through inheritance
# expect: Semaphore objects should only be shared between processes through inheritance
# expect: Condition objects should only be shared between processes through inheritance
# expect: Queue objects should only be shared between processes through inheritance
# expect: JoinableQueue objects should only be shared between processes through inheritance
# expect: SimpleQueue objects should only be shared between processes through inheritance
# expect: Synchronized objects should only be shared between processes through inheritance
# expect: Lock objects should only be shared between processes through inheritance
