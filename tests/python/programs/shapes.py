# Abstract base class, properties, class methods and sorting by area.
from abc import ABC, abstractmethod
from math import pi


class Shape(ABC):
    count = 0

    def __init__(self):
        Shape.count += 1

    @property
    @abstractmethod
    def area(self): ...

    def __lt__(self, other):
        return self.area < other.area

    def __str__(self):
        return f"{type(self).__name__}({self.area:.2f})"


class Rectangle(Shape):
    def __init__(self, width, height):
        super().__init__()
        self.width, self.height = width, height

    @property
    def area(self):
        return self.width * self.height

    @classmethod
    def square(cls, side):
        return cls(side, side)


class Circle(Shape):
    def __init__(self, radius):
        super().__init__()
        self.radius = radius

    @property
    def area(self):
        return pi * self.radius**2


shapes = [Rectangle(2, 5), Circle(1.5), Rectangle.square(3), Circle(2)]
print(*sorted(shapes), sep=" < ")
print(Shape.count, f"{sum(s.area for s in shapes):.3f}", max(shapes), isinstance(shapes[0], Shape))
try:
    Shape()
except TypeError:
    print("a Shape alone can't be made")

# expect: Circle(7.07) < Rectangle(9.00) < Rectangle(10.00) < Circle(12.57)
# expect: 4 38.635 Circle(12.57) True
# expect: a Shape alone can't be made
