# A metaclass makes the class and gives it methods.
class Meta(type):
    def __new__(meta, name, bases, space):
        space["tag"] = name.lower()
        return super().__new__(meta, name, bases, space)
    def __call__(cls, *args):
        print("making", cls.__name__)  # expect: making Sub
        return super().__call__(*args)
    def __len__(cls): return 7

class Thing(metaclass=Meta):
    def __init__(self, n): self.n = n

class Sub(Thing): pass

t = Sub(3)
print(t.n, t.tag, len(Thing), type(Sub).__name__)  # expect: 3 sub 7 Meta
