# Found by the fuzzer.
try:
    try:
        raise ExceptionGroup("many", [OSError(2, "no file"), ValueError(), ExceptionGroup("in", [OSError(2, "no file")])])
    except* OSError as group:
        print(group, group.exceptions)
except Exception as error:
    pass

# expect: many (2 sub-exceptions) (PermissionError(2, 'no file'), ExceptionGroup('in', [PermissionError(2, 'no file')]))
