# An exception in a callback is told on stderr and goes no further.
# needs: threads
import io
import sys
from concurrent.futures import Future


def fail(future):
    raise ValueError("callback")


future, log = Future(), []
future.add_done_callback(fail)
future.add_done_callback(lambda future: log.append("still called"))
sys.stderr = text = io.StringIO()
future.set_result(1)
future.add_done_callback(fail)
sys.stderr = sys.__stderr__
lines = text.getvalue().splitlines()
print(log, lines[0].split(" at ")[0], lines[1], lines[-1], len([line for line in lines if "ValueError" in line]))

# expect: ['still called'] exception calling callback for <Future Traceback (most recent call last): ValueError: callback 4
