# NotImplementedError from a base class's method.
class Shape:
    def area(self):
        raise NotImplementedError("area of " + type(self).__name__)

class Square(Shape):
    pass

sum(shape.area() for shape in [Square()])

# raises: Traceback (most recent call last):
# raises:   File "abstract_class.py", line 9, in <module>
# raises:     sum(shape.area() for shape in [Square()])
# raises:     ~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# raises:   File "abstract_class.py", line 9, in <genexpr>
# raises:     sum(shape.area() for shape in [Square()])
# raises:         ~~~~~~~~~~^^
# raises:   File "abstract_class.py", line 4, in area
# raises:     raise NotImplementedError("area of " + type(self).__name__)
# raises: NotImplementedError: area of Square
