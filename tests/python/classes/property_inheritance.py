# A subclass overrides one part of a property.
class Base:
    def __init__(self): self._x = 1
    @property
    def x(self): return self._x
class Child(Base):
    @Base.x.setter
    def x(self, value): self._x = value * 10
class Loud(Base):
    @property
    def x(self): return f"loud {super().x}"
c = Child()
c.x = 5
print(c.x, Loud().x)  # expect: 50 loud 1
try:
    Base().x = 1
except AttributeError as error:
    print(error)  # expect: property 'x' of 'Base' object has no setter
