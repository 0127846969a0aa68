# Found by the fuzzer.
a, b, c, d, e = set(), 0, "it's", None, "😀x"
import traceback
try:
    try:
        raise ExceptionGroup("many", [ZeroDivisionError(), KeyError(), ExceptionGroup("in", [AttributeError()])])
    except* ZeroDivisionError:
        c = c = vars(a)
except Exception:
    print(traceback.format_exc())

# expect:   | ExceptionGroup:  (2 sub-exceptions)
# expect:   +-+---------------- 1 ----------------
# expect:     | Exception Group Traceback (most recent call last):
# expect:     |   File "differs-5211.py", line 6, in <module>
# expect:     |     raise ExceptionGroup("many", [ZeroDivisionError(), KeyError(), ExceptionGroup("in", [AttributeError()])])
# expect:     | ExceptionGroup: many (1 sub-exception)
# expect:     +-+---------------- 1 ----------------
# expect:       | ZeroDivisionError
# expect:       +------------------------------------
# expect:     | 
# expect:     | During handling of the above exception, another exception occurred:
# expect:     | 
# expect:     | Traceback (most recent call last):
# expect:     |   File "differs-5211.py", line 8, in <module>
# expect:     |     c = c = vars(a)
# expect:     |             ~~~~^^^
# expect:     | TypeError: vars() argument must have __dict__ attribute
# expect:     +---------------- 2 ----------------
# expect:     | Exception Group Traceback (most recent call last):
# expect:     |   File "differs-5211.py", line 6, in <module>
# expect:     |     raise ExceptionGroup("many", [ZeroDivisionError(), KeyError(), ExceptionGroup("in", [AttributeError()])])
# expect:     | ExceptionGroup: many (2 sub-exceptions)
# expect:     +-+---------------- 1 ----------------
# expect:       | KeyError
# expect:       +---------------- 2 ----------------
# expect:       | ExceptionGroup: in (1 sub-exception)
# expect:       +-+---------------- 1 ----------------
# expect:         | AttributeError
# expect:         +------------------------------------
# expect:
