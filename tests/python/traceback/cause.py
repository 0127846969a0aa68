# raise … from names the direct cause.
def parse(text):
    try:
        return int(text)
    except ValueError as error:
        raise RuntimeError(f"bad setting: {text!r}") from error

parse("abc")

# raises: Traceback (most recent call last):
# raises:   File "cause.py", line 4, in parse
# raises:     return int(text)
# raises: ValueError: invalid literal for int() with base 10: 'abc'
# raises:
# raises: The above exception was the direct cause of the following exception:
# raises:
# raises: Traceback (most recent call last):
# raises:   File "cause.py", line 8, in <module>
# raises:     parse("abc")
# raises:     ~~~~~^^^^^^^
# raises:   File "cause.py", line 6, in parse
# raises:     raise RuntimeError(f"bad setting: {text!r}") from error
# raises: RuntimeError: bad setting: 'abc'
