# super() leads to a method that isn't there.
class Base:
    pass

class Child(Base):
    def area(self):
        return super().area() * 2

Child().area()

# raises: Traceback (most recent call last):
# raises:   File "super_method.py", line 9, in <module>
# raises:     Child().area()
# raises:     ~~~~~~~~~~~~^^
# raises:   File "super_method.py", line 7, in area
# raises:     return super().area() * 2
# raises:            ^^^^^^^^^^^^
# raises: AttributeError: 'super' object has no attribute 'area'
