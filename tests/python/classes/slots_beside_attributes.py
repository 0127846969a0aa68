# Slots stay apart from __dict__, in an order of their own, also when they are emptied and filled again.
class Base:
    __slots__ = ("x", "y")

class Child(Base):
    def __init__(self, n):
        self.a = n
        self.x = n + 1
        self.b = n + 2
        self.y = n + 3

things = [Child(n) for n in (0, 10)]
for thing in things:
    print(thing.a, thing.x, thing.b, thing.y, vars(thing))
    del thing.x
    thing.c = "c"
    print(hasattr(thing, "x"), vars(thing))
    thing.x = "again"
    print(thing.x, thing.y, thing.c, sorted(vars(thing)))
first = things[0]
first.__dict__["x"] = "hidden"
print(first.x, vars(first)["x"])

# expect: 0 1 2 3 {'a': 0, 'b': 2}
# expect: False {'a': 0, 'b': 2, 'c': 'c'}
# expect: again 3 c ['a', 'b', 'c']
# expect: 10 11 12 13 {'a': 10, 'b': 12}
# expect: False {'a': 10, 'b': 12, 'c': 'c'}
# expect: again 13 c ['a', 'b', 'c']
# expect: again hidden
