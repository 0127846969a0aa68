# Operators look at the class, not at the instance.
class Box:
    def __len__(self): return 1
b = Box()
b.__len__ = lambda: 99
print(len(b), b.__len__())  # expect: 1 99
