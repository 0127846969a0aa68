# A class of one's own, raised from another with a note.
class ConfigError(Exception):
    """Wrong configuration."""
def load(text):
    settings = {}
    for line in text.splitlines():
        try:
            key, value = line.split("=")
            settings[key] = int(value)
        except ValueError as error:
            problem = ConfigError(f"can't read {line!r}")
            problem.add_note("each line is name=number")
            raise problem from error
    return settings
print(load("a=1"))  # expect: {'a': 1}
load("a=1\nb=two")

# raises: Traceback (most recent call last):
# raises:   File "custom_exception_with_cause_and_note.py", line 9, in load
# raises:     settings[key] = int(value)
# raises:                     ~~~^^^^^^^
# raises: ValueError: invalid literal for int() with base 10: 'two'
# raises:
# raises: The above exception was the direct cause of the following exception:
# raises:
# raises: Traceback (most recent call last):
# raises:   File "custom_exception_with_cause_and_note.py", line 16, in <module>
# raises:     load("a=1\nb=two")
# raises:     ~~~~^^^^^^^^^^^^^^
# raises:   File "custom_exception_with_cause_and_note.py", line 13, in load
# raises:     raise problem from error
# raises: ConfigError: can't read 'b=two'
# raises: each line is name=number
