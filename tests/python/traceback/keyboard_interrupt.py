# KeyboardInterrupt looks like any other exception.
def wait():
    raise KeyboardInterrupt

wait()

# raises: Traceback (most recent call last):
# raises:   File "keyboard_interrupt.py", line 5, in <module>
# raises:     wait()
# raises:     ~~~~^^
# raises:   File "keyboard_interrupt.py", line 3, in wait
# raises:     raise KeyboardInterrupt
# raises: KeyboardInterrupt
