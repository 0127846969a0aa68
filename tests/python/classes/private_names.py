# Two leading underscores mix the class's name into an attribute's.
class Base:
    def __init__(self): self.__secret = "base"
    def base(self): return self.__secret

class Child(Base):
    def __init__(self):
        super().__init__()
        self.__secret = "child"
    def child(self): return self.__secret

c = Child()
print(c.base(), c.child())  # expect: base child
print(sorted(vars(c)))  # expect: ['_Base__secret', '_Child__secret']
try:
    c.__secret
except AttributeError as error:
    print(error)  # expect: 'Child' object has no attribute '__secret'
