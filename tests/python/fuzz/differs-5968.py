# Found by the fuzzer.
a, b, c, d, e = 0, None, 0, 1, 0
try:
    pass
except Exception as error:
    pass
import traceback
try:
    b = vars(a or a)
except Exception:
    print(traceback.format_exc())

# expect: Traceback (most recent call last):
# expect:   File "differs-5968.py", line 9, in <module>
# expect:     b = vars(a or a)
# expect: TypeError: vars() argument must have __dict__ attribute
# expect:
