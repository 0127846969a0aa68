# Found by the fuzzer.
def gen(n):
    try:
        for i in range(n):
            got = yield i
    finally:
        print("closed")
try:
    pass
except Exception as error:
    pass
import traceback
try:
    print({0: {**0, "k": a} for i in gen(3)})
except Exception:
    print(traceback.format_exc())

# expect: closed
# expect: Traceback (most recent call last):
# expect:   File "differs-3048.py", line 14, in <module>
# expect:     print({0: {**0, "k": a} for i in gen(3)})
# expect:               ^^^^^^^^^^^^^
# expect: TypeError: 'int' object is not a mapping
# expect:
