# A slot can't share its name with a class variable.
try:
    class Point:
        __slots__ = ("x", "y")
        x = 0
except ValueError as error:
    print(error)
class Base:
    x = 1
class Derived(Base):
    __slots__ = ("x",)
thing = Derived()
thing.x = 2
print(thing.x, Base.x)

# expect: 'x' in __slots__ conflicts with class variable
# expect: 2 1
