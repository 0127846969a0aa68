# Methods for a named tuple.
from collections import namedtuple
class Vec(namedtuple("Vec", "x y")):
    __slots__ = ()
    def __add__(self, other): return Vec(self.x + other.x, self.y + other.y)
    @property
    def length(self): return (self.x ** 2 + self.y ** 2) ** 0.5
v = Vec(3, 4)
print(v + Vec(1, 1), v.length, v)  # expect: Vec(x=4, y=5) 5.0 Vec(x=3, y=4)
match v:
    case Vec(3, y):
        print("matched", y)  # expect: matched 4
