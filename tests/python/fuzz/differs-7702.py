# Found by the fuzzer.
try:
    try:
        raise ExceptionGroup("many", [RuntimeError(), OSError(2, "no file"), ExceptionGroup("in", [IndexError()])])
    except* OSError as group:
        print(group, group.exceptions)
except Exception as error:
    pass

# expect: many (1 sub-exception) (PermissionError(2, 'no file'),)
