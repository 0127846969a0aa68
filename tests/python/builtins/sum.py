# sum with a start; strings are refused.
print(sum([1, 2, 3]), sum([]), sum([1, 2], 10), sum((0.5, 1)), sum([[1], [2]], []))
print(sum([True, True]), sum(range(101)), sum([1], start=5), sum([10**20, 1]))
print(sum(x for x in (1, 2)))
for attempt in (
    lambda: sum(["a"]), lambda: sum(["a"], ""), lambda: sum(5), lambda: sum([1, "a"]),
    lambda: sum([b"a"], b""), lambda: sum([None]),
):
    try:
        attempt()
    except TypeError as error:
        print(error)

# expect: 6 0 13 1.5 [1, 2]
# expect: 2 5050 6 100000000000000000001
# expect: 3
# expect: unsupported operand type(s) for +: 'int' and 'str'
# expect: sum() can't sum strings [use ''.join(seq) instead]
# expect: 'int' object is not iterable
# expect: unsupported operand type(s) for +: 'int' and 'str'
# expect: sum() can't sum bytes [use b''.join(seq) instead]
# expect: unsupported operand type(s) for +: 'int' and 'NoneType'
