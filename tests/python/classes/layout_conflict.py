# What two bases add to objects can't lie in the same place.
class One:
    __slots__ = ("a",)


class Two:
    __slots__ = ("b",)


class Bare:
    __slots__ = ()


class More(One):
    __slots__ = ("c",)


for bases in ((int, str), (list, dict), (Exception, dict), (One, Two), (One, Bare), (More, One), (ValueError, KeyError)):
    try:
        print(type("Made", bases, {}).__name__)
    except TypeError as error:
        print(error)

# expect: multiple bases have instance lay-out conflict
# expect: multiple bases have instance lay-out conflict
# expect: multiple bases have instance lay-out conflict
# expect: multiple bases have instance lay-out conflict
# expect: Made
# expect: Made
# expect: Made
