# The names of before PEP 8 still work; they warn.
import threading
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    thread = threading.Thread(name="x")
    print(thread.getName(), thread.isDaemon(), thread.setName("y"), thread.setDaemon(True), thread)
    print(threading.currentThread() is threading.main_thread(), threading.activeCount())
    event = threading.Event()
    print(event.isSet())
    condition = threading.Condition()
    with condition:
        condition.notifyAll()
for warning in caught:
    print(warning.category.__name__, warning.message)

# expect: x False None None <Thread(y, initial daemon)>
# expect: True 1
# expect: False
# expect: DeprecationWarning getName() is deprecated, get the name attribute instead
# expect: DeprecationWarning isDaemon() is deprecated, get the daemon attribute instead
# expect: DeprecationWarning setName() is deprecated, set the name attribute instead
# expect: DeprecationWarning setDaemon() is deprecated, set the daemon attribute instead
# expect: DeprecationWarning currentThread() is deprecated, use current_thread() instead
# expect: DeprecationWarning activeCount() is deprecated, use active_count() instead
# expect: DeprecationWarning isSet() is deprecated, use is_set() instead
# expect: DeprecationWarning notifyAll() is deprecated, use notify_all() instead
