# takewhile, dropwhile, filterfalse, compress, islice.
from itertools import takewhile, dropwhile, filterfalse, compress, islice
a = [1, 4, 6, 3, 8]
print(list(takewhile(lambda x: x < 5, a)), list(dropwhile(lambda x: x < 5, a)))
print(list(filterfalse(lambda x: x % 2, a)), list(compress("abcde", [1, 0, 1, 0, 1])))
print(list(filterfalse(None, [0, 1])))
print(list(islice(a, 2)), list(islice(a, 1, 3)), list(islice(a, 0, None, 2)), list(islice(a, 2, None)))
it = iter(range(10))
print(list(islice(it, 3)), next(it))
for args in ((a, -1), (a, 0, 1, 0), (a, "x")):
    try:
        islice(*args)
    except ValueError as error:
        print(error)

# expect: [1, 4] [6, 3, 8]
# expect: [4, 6, 8] ['a', 'c', 'e']
# expect: [0]
# expect: [1, 4] [4, 6] [1, 6, 8] [6, 3, 8]
# expect: [0, 1, 2] 3
# expect: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# expect: Step for islice() must be a positive integer or None.
# expect: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
