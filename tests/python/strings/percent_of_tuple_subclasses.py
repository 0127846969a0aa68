# Subclasses of tuple hold the values of a format, as tuples do; a named tuple among them.
from collections import namedtuple


class Pair(tuple):
    pass


class Keyed(tuple):
    def __getitem__(self, key):
        return f"item {key}"


Point = namedtuple("Point", "x y")
print("%d-%d" % Pair((1, 2)), "%s" % Pair((1,)), "%s and %r" % Point(1, "b"))
print(b"%d %d" % Pair((3, 4)))
print("%s %s" % Keyed((5, 6)))
for values in Pair((1, 2, 3)), Pair(), Point(1, 2):
    try:
        print("%s" % values)
    except TypeError as error:
        print(error)


class Text(str):
    def __getitem__(self, key):
        return f"item {key}"


print("%s" % Text("whole"))
try:
    print("%(a)s" % Text("whole"))
except TypeError as error:
    print(error)


class Words(dict):
    def __missing__(self, key):
        return f"no {key}"


print("%(a)s %(b)s" % Words(a=1), "none" % Words())

# expect: 1-2 1 1 and 'b'
# expect: b'3 4'
# expect: 5 6
# expect: not all arguments converted during string formatting
# expect: not enough arguments for format string
# expect: not all arguments converted during string formatting
# expect: whole
# expect: format requires a mapping
# expect: 1 no b none
