# Managers in a number known only when running.
from contextlib import ExitStack, contextmanager, redirect_stdout
import io
@contextmanager
def room(n):
    print("enter", n)
    yield n
    print("leave", n)
with ExitStack() as stack:
    rooms = [stack.enter_context(room(n)) for n in range(3)]
    print(rooms)
buffer = io.StringIO()
with redirect_stdout(buffer):
    print("captured")
print("got", repr(buffer.getvalue()))

# expect: enter 0
# expect: enter 1
# expect: enter 2
# expect: [0, 1, 2]
# expect: leave 2
# expect: leave 1
# expect: leave 0
# expect: got 'captured\n'
