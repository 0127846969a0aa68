# An exception while another is handled.
def load(settings):
    try:
        return settings["path"]
    except KeyError:
        return settings.default

load({})

# raises: Traceback (most recent call last):
# raises:   File "context.py", line 4, in load
# raises:     return settings["path"]
# raises:            ~~~~~~~~^^^^^^^^
# raises: KeyError: 'path'
# raises:
# raises: During handling of the above exception, another exception occurred:
# raises:
# raises: Traceback (most recent call last):
# raises:   File "context.py", line 8, in <module>
# raises:     load({})
# raises:     ~~~~^^^^
# raises:   File "context.py", line 6, in load
# raises:     return settings.default
# raises:            ^^^^^^^^^^^^^^^^
# raises: AttributeError: 'dict' object has no attribute 'default'. Did you mean: 'setdefault'?
