# Found by the fuzzer.
a, b, c, d, e = 256, True, 0, 0.1, "line\nbreak\r\n"
def show(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__name__, error)
import traceback
try:
    a = b if (1e16 // 256) else (2 | 1e-7)
except Exception:
    print(traceback.format_exc())
show(lambda: f())

# expect: NameError name 'f' is not defined
