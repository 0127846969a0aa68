# make_dataclass: the class belongs to who calls; fields without a type are of any; keywords are refused.
from dataclasses import make_dataclass
Point = make_dataclass("Point", ["x", ("y", int)])
print(Point, Point(1, 2), Point.__annotations__)
try:
    make_dataclass("Wrong", ["def"])
except TypeError as error:
    print(error)

# expect: <class '__main__.Point'> Point(x=1, y=2) {'x': typing.Any, 'y': <class 'int'>}
# expect: Field names must not be keywords: 'def'
# since: 3.14
