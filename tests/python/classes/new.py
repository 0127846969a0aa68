# __new__ makes the object; __init__ runs only if it is of the class.
class Single:
    instance = None
    def __new__(cls, *args):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance
    def __init__(self, n): self.n = n

a, b = Single(1), Single(2)
print(a is b, a.n)

class Other:
    def __new__(cls): return "not an Other"
    def __init__(self): print("never")

print(Other())

class Even(int):
    def __new__(cls, n): return super().__new__(cls, n * 2)

print(Even(21), Even(2) + 1, type(Even(1)).__name__, isinstance(Even(1), int))

# expect: True 2
# expect: not an Other
# expect: 42 5 Even True
