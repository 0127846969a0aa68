# A weak reference doesn't keep its object, and tells of its end.
import weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Thing({self.name!r})"

    def hello(self):
        return "hello " + self.name

a = Thing("a")
r = weakref.ref(a)
print(r() is a, weakref.ref(a) is r, r == weakref.ref(a), hash(r) == hash(a))
print(weakref.getweakrefcount(a), weakref.getweakrefs(a) == [r], r.__callback__)
told = weakref.ref(a, lambda ref: print("gone:", ref() is None, ref is told))
print(weakref.getweakrefcount(a), told is r, told == r, told.__callback__ is None)
del a
print(r(), told())
print(repr(r).endswith("; dead>"), type(r).__name__, type(r))
try:
    hash(weakref.ref(Thing("x")))
except TypeError as error:
    print(error)
for bad in (1, "s", [1], {}, (), None, object(), 1.5, ValueError("x")):
    try:
        weakref.ref(bad)
    except TypeError as error:
        print(error)


class Slim:
    __slots__ = "x",


class Weak:
    __slots__ = "x", "__weakref__"


try:
    weakref.ref(Slim())
except TypeError as error:
    print(error)
w = Weak()
print(weakref.ref(w)() is w)


def function():
    pass


for good in (function, Thing, {1}, frozenset(), len, weakref, (n for n in "a"), Thing("b").hello):
    print(weakref.ref(good)() is good, end=" ")
print()

# expect: True True True True
# expect: 1 True None
# expect: 2 False True False
# expect: gone: True True
# expect: None None
# expect: True ReferenceType <class 'weakref.ReferenceType'>
# expect: weak object has gone away
# expect: cannot create weak reference to 'int' object
# expect: cannot create weak reference to 'str' object
# expect: cannot create weak reference to 'list' object
# expect: cannot create weak reference to 'dict' object
# expect: cannot create weak reference to 'tuple' object
# expect: cannot create weak reference to 'NoneType' object
# expect: cannot create weak reference to 'object' object
# expect: cannot create weak reference to 'float' object
# expect: cannot create weak reference to 'ValueError' object
# expect: cannot create weak reference to 'Slim' object
# expect: True
# expect: True True True True True True True True 
