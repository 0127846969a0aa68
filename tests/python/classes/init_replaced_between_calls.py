# A call of a class asks for `__init__` and `__new__` each time, however often the line has run before.
class Point:
    def __init__(self, x):
        self.x = x

class Other:
    def __init__(self, x, y=7):
        self.x = x + y

def make(cls, *values):
    made = []
    for value in values:
        made.append(cls(value).x)
    return made

print(make(Point, 1, 2, 3))
print(make(Other, 1, 2, 3))

def init(self, x):
    self.x = -x

Point.__init__ = init
print(make(Point, 1, 2, 3))

def wide(self, x, factor=10):
    self.x = x * factor

Point.__init__ = wide
print(make(Point, 1, 2))
wide.__defaults__ = (100,)
print(make(Point, 1, 2))

def longer(self, x):
    self.x = "longer", x

wide.__code__ = longer.__code__
print(make(Point, 1))

def new(cls, x):
    print("new", x)
    return object.__new__(cls)

Point.__new__ = new
print(make(Point, 1, 2))

def returns(self, x):
    return x

Point.__init__ = returns
for x in None, 5:
    try:
        print(hasattr(Point(x), "x"))
    except TypeError as error:
        print(error)
# expect: [1, 2, 3]
# expect: [8, 9, 10]
# expect: [-1, -2, -3]
# expect: [10, 20]
# expect: [100, 200]
# expect: [('longer', 1)]
# expect: new 1
# expect: new 2
# expect: [('longer', 1), ('longer', 2)]
# expect: new None
# expect: False
# expect: new 5
# expect: __init__() should return None, not 'int'
