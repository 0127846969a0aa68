# Found by the fuzzer.
import traceback
try:
    pass
except Exception:
    pass
try:
    print(nope.__name__)
except Exception:
    print(traceback.format_exc())

# expect: Traceback (most recent call last):
# expect:   File "differs-1014.py", line 8, in <module>
# expect:     print(nope.__name__)
# expect:           ^^^^
# expect: NameError: name 'nope' is not defined. Did you mean: 'None'?
# expect:
