# The representation of an event shows whether it is set.
import re
import threading

event = threading.Event()
print(re.sub("0x[0-9a-f]+", "...", repr(event)))
event.set()
print(re.sub("0x[0-9a-f]+", "...", repr(event)))

# expect: <threading.Event at ...: unset>
# expect: <threading.Event at ...: set>
