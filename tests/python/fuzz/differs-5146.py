# Found by the fuzzer.
def show(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__name__, error)
def gen(n):
    try:
        for i in range(n):
            got = yield i
    finally:
        print("closed")
show(lambda: (any(sorted(0) for i in gen(1)) and f"0"))
show(lambda: "tab\t".join([None, 0, ""]))

# expect: TypeError 'int' object is not iterable
# expect: closed
# expect: TypeError sequence item 0: expected str instance, NoneType found
