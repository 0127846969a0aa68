# A future by itself: what its states are called, and what it refuses.
import re
from concurrent.futures import Future, InvalidStateError


def shown(future):
    print(re.sub("0x[0-9a-f]+", "...", repr(future)))


future = Future()
shown(future)
print(future.set_running_or_notify_cancel(), future.running())
shown(future)
future.set_result([1])
shown(future)
for act in (lambda: future.set_result(2), lambda: future.set_exception(ValueError())):
    try:
        act()
    except InvalidStateError as error:
        print(re.sub("0x[0-9a-f]+", "...", str(error)))
failed, cancelled = Future(), Future()
failed.set_exception(KeyError(1))
shown(failed)
cancelled.cancel()
shown(cancelled)
print(cancelled.set_running_or_notify_cancel())
shown(cancelled)

# expect: <Future at ... state=pending>
# expect: True True
# expect: <Future at ... state=running>
# expect: <Future at ... state=finished returned list>
# expect: FINISHED: <Future at ... state=finished returned list>
# expect: FINISHED: <Future at ... state=finished returned list>
# expect: <Future at ... state=finished raised KeyError>
# expect: <Future at ... state=cancelled>
# expect: False
# expect: <Future at ... state=cancelled>
