# Found by the fuzzer.
raise OSError(2, "no file") from ValueError()

# raises: ValueError
# raises:
# raises: The above exception was the direct cause of the following exception:
# raises:
# raises: Traceback (most recent call last):
# raises:   File "fuzz.py", line 2, in <module>
# raises:     raise OSError(2, "no file") from ValueError()
# raises: PermissionError: [Errno 2] no file
