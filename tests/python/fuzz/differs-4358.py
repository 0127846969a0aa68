# Found by the fuzzer.
import traceback
try:
    try:
        raise ExceptionGroup()
    except* Exception:
        c = b if 0 else [a[:] for c in a]
except Exception:
    print(traceback.format_exc())

# expect:   + Exception Group Traceback (most recent call last):
# expect:   |   File "differs-4358.py", line 6, in <module>
# expect:   |     except* Exception:
# expect:   |         c = b if 0 else [a[:] for c in a]
# expect:   | ExceptionGroup:  (1 sub-exception)
# expect:   +-+---------------- 1 ----------------
# expect:     | Traceback (most recent call last):
# expect:     |   File "differs-4358.py", line 5, in <module>
# expect:     |     raise ExceptionGroup()
# expect:     |           ~~~~~~~~~~~~~~^^
# expect:     | TypeError: BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)
# expect:     +------------------------------------
# expect:
# expect: During handling of the above exception, another exception occurred:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "differs-4358.py", line 7, in <module>
# expect:     c = b if 0 else [a[:] for c in a]
# expect:                                    ^
# expect: NameError: name 'a' is not defined
# expect:
