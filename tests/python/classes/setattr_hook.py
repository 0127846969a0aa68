# __setattr__ and __delattr__ see every assignment and deletion.
class Guarded:
    def __init__(self): self.a = 1
    def __setattr__(self, name, value):
        print("set", name, value)
        super().__setattr__(name, value)
    def __delattr__(self, name):
        print("del", name)
        object.__delattr__(self, name)

g = Guarded()
g.a += 1
setattr(g, "b", 3)
del g.a
print(vars(g))

# expect: set a 1
# expect: set a 2
# expect: set b 3
# expect: del a
# expect: {'b': 3}
