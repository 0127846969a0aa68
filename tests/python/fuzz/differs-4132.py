# Found by the fuzzer.
import traceback
try:
    print(nope.__name__)
except Exception:
    print(traceback.format_exc())

# expect: Traceback (most recent call last):
# expect:   File "differs-4132.py", line 4, in <module>
# expect:     print(nope.__name__)
# expect:           ^^^^
# expect: NameError: name 'nope' is not defined. Did you mean: 'None'?
# expect:
