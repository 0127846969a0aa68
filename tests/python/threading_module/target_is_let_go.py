# A thread that has run no longer holds its target and arguments.
# needs: threads
import sys
import threading

thing = []
before = sys.getrefcount(thing)
thread = threading.Thread(target=len, args=(thing,))
print(sys.getrefcount(thing) - before)
thread.start()
thread.join()
print(sys.getrefcount(thing) - before)

# expect: 1
# expect: 0
