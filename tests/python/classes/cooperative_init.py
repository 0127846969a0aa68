# Each class takes its own keyword arguments and hands the rest on.
class Base:
    def __init__(self, **rest):
        assert not rest, rest

class Named(Base):
    def __init__(self, name, **rest):
        super().__init__(**rest)
        self.name = name

class Sized(Base):
    def __init__(self, size, **rest):
        super().__init__(**rest)
        self.size = size

class Box(Named, Sized):
    pass

box = Box(name="b", size=3)
print(vars(box))  # expect: {'size': 3, 'name': 'b'}
print([c.__name__ for c in Box.mro()])  # expect: ['Box', 'Named', 'Sized', 'Base', 'object']
