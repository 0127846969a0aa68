# Ranges of big numbers, and wrong arguments.
r = range(10**20, 10**20 + 5)
print(r[2], len(r), 10**20 + 3 in r, list(r)[-1], range(10**30)[-1], range(-5)[:], range(True))
for attempt in (
    lambda: range(1.5), lambda: range("3"), lambda: range(0, 5, 0), lambda: r[9], lambda: range(3).index(7),
    lambda: range(3) + range(2), lambda: len(range(10**30)), lambda: range(None),
):
    try:
        attempt()
    except (TypeError, ValueError, IndexError, OverflowError) as error:
        print(type(error).__name__, "-", error)

# expect: 100000000000000000002 5 True 100000000000000000004 999999999999999999999999999999 range(0, 0) range(0, 1)
# expect: TypeError - 'float' object cannot be interpreted as an integer
# expect: TypeError - 'str' object cannot be interpreted as an integer
# expect: ValueError - range() arg 3 must not be zero
# expect: IndexError - range object index out of range
# expect: ValueError - range.index(x): x not in range
# expect: TypeError - unsupported operand type(s) for +: 'range' and 'range'
# expect: OverflowError - Python int too large to convert to C ssize_t
# expect: TypeError - 'NoneType' object cannot be interpreted as an integer
# since: 3.14
