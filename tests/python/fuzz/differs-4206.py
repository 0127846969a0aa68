# Found by the fuzzer.
import traceback
try:
    try:
        a = "nan".join([1.5, 2, True])
    finally:
        pass
except Exception:
    print(traceback.format_exc())

# expect: Traceback (most recent call last):
# expect:   File "differs-4206.py", line 5, in <module>
# expect:     a = "nan".join([1.5, 2, True])
# expect: TypeError: sequence item 0: expected str instance, float found
# expect:
