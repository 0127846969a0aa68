# Callbacks are called once the future is done, in their order, or at once if it is.
from concurrent.futures import Future

future, log = Future(), []
future.add_done_callback(lambda f: log.append(("first", f.result(), f is future)))
future.add_done_callback(lambda f: log.append("second"))
print(log)
future.set_result(5)
print(log)
future.add_done_callback(lambda f: log.append("late"))
print(log[-1])

# expect: []
# expect: [('first', 5, True), 'second']
# expect: late
