# Found by the fuzzer.
try:
    raise ExceptionGroup("many", [RuntimeError(), AttributeError(), ExceptionGroup("in", [OSError(2, "no file")])])
except* OSError as group:
    print(group, group.exceptions)
try:
    pass
except Exception as error:
    pass

# expect: many (1 sub-exception) (ExceptionGroup('in', [PermissionError(2, 'no file')]),)
# raises:   + Exception Group Traceback (most recent call last):
# raises:   |   File "fuzz.py", line 3, in <module>
# raises:   |     raise ExceptionGroup("many", [RuntimeError(), AttributeError(), ExceptionGroup("in", [OSError(2, "no file")])])
# raises:   | ExceptionGroup: many (2 sub-exceptions)
# raises:   +-+---------------- 1 ----------------
# raises:     | RuntimeError
# raises:     +---------------- 2 ----------------
# raises:     | AttributeError
# raises:     +------------------------------------
