# StopIteration within a generator, with its cause.
def first(items):
    yield next(iter(items))

list(first([]))

# raises: Traceback (most recent call last):
# raises:   File "runtime_error_from_generator.py", line 3, in first
# raises:     yield next(iter(items))
# raises:           ~~~~^^^^^^^^^^^^^
# raises: StopIteration
# raises:
# raises: The above exception was the direct cause of the following exception:
# raises:
# raises: Traceback (most recent call last):
# raises:   File "runtime_error_from_generator.py", line 5, in <module>
# raises:     list(first([]))
# raises:     ~~~~^^^^^^^^^^^
# raises: RuntimeError: generator raised StopIteration
