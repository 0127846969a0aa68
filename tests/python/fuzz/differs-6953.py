# Found by the fuzzer.
try:
    try:
        raise ExceptionGroup("many", [OSError(2, "no file"), ZeroDivisionError("z"), ExceptionGroup("in", [RuntimeError()])])
    except* Exception as group:
        print(group, group.exceptions)
except Exception:
    pass

# expect: many (3 sub-exceptions) (PermissionError(2, 'no file'), ZeroDivisionError('z'), ExceptionGroup('in', [RuntimeError()]))
