# Found by the fuzzer.
a, b, c, d, e = 123456.789, "12", "0 0", 0, 0
import traceback
try:
    del c[c]
except Exception:
    print(traceback.format_exc())

# expect: Traceback (most recent call last):
# expect:   File "differs-4658.py", line 5, in <module>
# expect:     del c[c]
# expect:         ~^^^
# expect: TypeError: 'str' object does not support item deletion
# expect:
