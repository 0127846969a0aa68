# A cause and a context in one chain.
try:
    try:
        1 / 0
    except ZeroDivisionError as error:
        raise ValueError("second") from error
except ValueError:
    [][0]

# raises: Traceback (most recent call last):
# raises:   File "three_in_a_chain.py", line 4, in <module>
# raises:     1 / 0
# raises:     ~~^~~
# raises: ZeroDivisionError: division by zero
# raises:
# raises: The above exception was the direct cause of the following exception:
# raises:
# raises: Traceback (most recent call last):
# raises:   File "three_in_a_chain.py", line 6, in <module>
# raises:     raise ValueError("second") from error
# raises: ValueError: second
# raises:
# raises: During handling of the above exception, another exception occurred:
# raises:
# raises: Traceback (most recent call last):
# raises:   File "three_in_a_chain.py", line 8, in <module>
# raises:     [][0]
# raises:     ~~^^^
# raises: IndexError: list index out of range
