# What `from threading import *` brings.
# needs: threads
# since: 3.14
import threading

print(sorted(threading.__all__))
print(all(hasattr(threading, name) for name in threading.__all__))
print(threading.ThreadError is RuntimeError, issubclass(threading.BrokenBarrierError, RuntimeError))
print(threading.TIMEOUT_MAX > 1000)

# expect: ['Barrier', 'BoundedSemaphore', 'BrokenBarrierError', 'Condition', 'Event', 'ExceptHookArgs', 'Lock', 'RLock', 'Semaphore', 'TIMEOUT_MAX', 'Thread', 'ThreadError', 'Timer', 'active_count', 'current_thread', 'enumerate', 'excepthook', 'get_ident', 'get_native_id', 'getprofile', 'gettrace', 'local', 'main_thread', 'setprofile', 'setprofile_all_threads', 'settrace', 'settrace_all_threads', 'stack_size']
# expect: True
# expect: True True
# expect: True
