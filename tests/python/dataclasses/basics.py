# Fields make __init__, __repr__ and __eq__.
from dataclasses import dataclass
@dataclass
class Point:
    x: int
    y: int = 0
    def moved(self, dx): return Point(self.x + dx, self.y)
p = Point(1, 2)
print(p, p == Point(1, 2), p != Point(1), p.moved(5), Point(y=3, x=4), Point.__match_args__)
p.x = 9
print(p, vars(p))
for attempt in (lambda: Point(), lambda: Point(1, 2, 3), lambda: Point(1, z=1), lambda: p < p, lambda: hash(p)):
    try:
        attempt()
    except TypeError as error:
        print(error)

# expect: Point(x=1, y=2) True True Point(x=6, y=2) Point(x=4, y=3) ('x', 'y')
# expect: Point(x=9, y=2) {'x': 9, 'y': 2}
# expect: Point.__init__() missing 1 required positional argument: 'x'
# expect: Point.__init__() takes from 2 to 3 positional arguments but 4 were given
# expect: Point.__init__() got an unexpected keyword argument 'z'
# expect: '<' not supported between instances of 'Point' and 'Point'
# expect: unhashable type: 'Point'
