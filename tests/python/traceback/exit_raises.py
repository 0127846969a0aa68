# An exception in __exit__, with the body's as context.
class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *error):
        raise RuntimeError("exit failed")

with Manager() as m:
    m.missing

# raises: Traceback (most recent call last):
# raises:   File "exit_raises.py", line 10, in <module>
# raises:     m.missing
# raises: AttributeError: 'Manager' object has no attribute 'missing'
# raises:
# raises: During handling of the above exception, another exception occurred:
# raises:
# raises: Traceback (most recent call last):
# raises:   File "exit_raises.py", line 9, in <module>
# raises:     with Manager() as m:
# raises:          ~~~~~~~^^
# raises:   File "exit_raises.py", line 7, in __exit__
# raises:     raise RuntimeError("exit failed")
# raises: RuntimeError: exit failed
