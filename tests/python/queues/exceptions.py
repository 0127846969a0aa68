# `Empty` and `Full` are plain exceptions.
import queue

print(queue.Empty.__mro__[1:-2], queue.Full.__mro__[1:-2])
print(queue.Empty.__module__, queue.Full.__module__, queue.Empty.__name__, queue.SimpleQueue.__name__)
try:
    queue.Queue(1).get_nowait()
except queue.Empty as error:
    print(error.args, str(error) == "")

# expect: (<class 'Exception'>,) (<class 'Exception'>,)
# expect: _queue queue Empty SimpleQueue
# expect: () True
