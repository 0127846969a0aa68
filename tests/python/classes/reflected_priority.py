# A subclass on the right is asked first when it overrides the reflected method.
class Base:
    def __add__(self, other): return "Base.add"
    def __radd__(self, other): return "Base.radd"

class Same(Base): pass

class Child(Base):
    def __radd__(self, other): return "Child.radd"

print(Base() + Base(), Base() + Same(), Base() + Child(), Child() + Base())

# expect: Base.add Base.add Child.radd Base.add
