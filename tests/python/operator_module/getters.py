# itemgetter, attrgetter, methodcaller.
from operator import itemgetter, attrgetter, methodcaller
people = [("ann", 30), ("bob", 25)]
print(sorted(people, key=itemgetter(1)), itemgetter(1, 0)("xyz"), itemgetter("a")({"a": 1}))
print(itemgetter(slice(2))([1, 2, 3]))
class P:
    class Q: z = 5
    x = 1
print(attrgetter("x")(P), attrgetter("Q.z", "x")(P), methodcaller("split", ",")("a,b"))
print(methodcaller("upper")("x"), repr(itemgetter(1)), repr(attrgetter("a.b")))
for attempt in (
    lambda: itemgetter(9)([1]), lambda: attrgetter("q")(5), lambda: itemgetter(), lambda: attrgetter(5),
):
    try:
        attempt()
    except (IndexError, AttributeError, TypeError) as error:
        print(type(error).__name__, "-", error)

# expect: [('bob', 25), ('ann', 30)] ('y', 'x') 1
# expect: [1, 2]
# expect: 1 (5, 1) ['a', 'b']
# expect: X operator.itemgetter(1) operator.attrgetter('a.b')
# expect: IndexError - list index out of range
# expect: AttributeError - 'int' object has no attribute 'q'
# expect: TypeError - itemgetter expected 1 argument, got 0
# expect: TypeError - attribute name must be a string
