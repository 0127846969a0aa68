# Found by the fuzzer.
def gen(n):
    try:
        for i in range(n):
            got = yield i
    finally:
        print("closed")
print(0, {{}: 0 for i in zip([1.5, 2, True], gen(3))})
try:
    pass
except Exception as error:
    pass

# expect: closed
# raises: Traceback (most recent call last):
# raises:   File "differs-1060.py", line 8, in <module>
# raises:     print(0, {{}: 0 for i in zip([1.5, 2, True], gen(3))})
# raises:               ^^^^^
# raises: TypeError: cannot use 'dict' as a dict key (unhashable type: 'dict')
