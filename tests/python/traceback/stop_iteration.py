# next on an empty iterator.
it = iter([1])
next(it)
next(it)

# raises: Traceback (most recent call last):
# raises:   File "stop_iteration.py", line 4, in <module>
# raises:     next(it)
# raises:     ~~~~^^^^
# raises: StopIteration
