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
print(sum(() for i in gen(2)) >= 0 in "0 0".format())

# expect: closed
# raises: Traceback (most recent call last):
# raises:   File "differs-3274.py", line 12, in <module>
# raises:     print(sum(() for i in gen(2)) >= 0 in "0 0".format())
# raises:           ~~~^^^^^^^^^^^^^^^^^^^^
# raises: TypeError: unsupported operand type(s) for +: 'int' and 'tuple'
