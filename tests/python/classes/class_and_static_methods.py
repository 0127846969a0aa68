# A classmethod gets the class that was asked, a staticmethod gets nothing extra.
class Shape:
    sides = 0

    @classmethod
    def make(cls, *args):
        return cls(*args)

    @classmethod
    def describe(cls):
        return f"{cls.__name__} has {cls.sides} sides"

    @staticmethod
    def add(a, b):
        return a + b

class Square(Shape):
    sides = 4

print(Square.describe(), Shape.describe(), Square().describe())
print(type(Square.make()).__name__)
print(Shape.add(1, 2), Square().add(3, 4))

# expect: Square has 4 sides Shape has 0 sides Square has 4 sides
# expect: Square
# expect: 3 7
