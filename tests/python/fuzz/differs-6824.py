# Found by the fuzzer.
import traceback
try:
    try:
        raise ExceptionGroup("many", [AttributeError(), Exception(), ExceptionGroup("in", [OSError(2, "no file")])])
    except* 0:
        pass
    try:
        pass
    except 0:
        pass
except Exception:
    print(traceback.format_exc())

# expect:   + Exception Group Traceback (most recent call last):
# expect:   |   File "fuzz.py", line 5, in <module>
# expect:   |     raise ExceptionGroup("many", [AttributeError(), Exception(), ExceptionGroup("in", [OSError(2, "no file")])])
# expect:   | ExceptionGroup: many (3 sub-exceptions)
# expect:   +-+---------------- 1 ----------------
# expect:     | AttributeError
# expect:     +---------------- 2 ----------------
# expect:     | Exception
# expect:     +---------------- 3 ----------------
# expect:     | ExceptionGroup: in (1 sub-exception)
# expect:     +-+---------------- 1 ----------------
# expect:       | PermissionError: [Errno 2] no file
# expect:       +------------------------------------
# expect:
# expect: During handling of the above exception, another exception occurred:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "fuzz.py", line 6, in <module>
# expect:     except* 0:
# expect:         pass
# expect: TypeError: catching classes that do not inherit from BaseException is not allowed
# expect:
