# NotImplementedError as the mark of an abstract method.
class Shape:
    def area(self): raise NotImplementedError(f"{type(self).__name__}.area")
    def describe(self): return f"area {self.area()}"
class Square(Shape):
    def __init__(self, a): self.a = a
    def area(self): return self.a ** 2
class Blob(Shape): pass
print(Square(3).describe())  # expect: area 9
try:
    Blob().describe()
except NotImplementedError as error:
    print(type(error).__name__, error)  # expect: NotImplementedError Blob.area
