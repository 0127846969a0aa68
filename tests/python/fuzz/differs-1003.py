# Found by the fuzzer.
import traceback
try:
    pass
except Exception:
    pass
try:
    global z
    z = dict00
except Exception:
    print(traceback.format_exc())
try:
    global z
except Exception:
    pass

# raises:   File "differs-1003.py", line 13
# raises:     global z
# raises:     ^^^^^^^^
# raises: SyntaxError: name 'z' is assigned to before global declaration
