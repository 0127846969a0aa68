# Attributes keep their names when __class__ changes, in code that has run with the old class.
class Left:
    def __init__(self):
        self.a = 1
        self.b = 2
    def total(self): return 10 * self.a + self.b
class Right:
    def __init__(self):
        self.b = 3
        self.a = 4
    def total(self): return 100 * self.a + self.b

def read(thing): return thing.a, thing.b
def write(thing, a): thing.a = a

left, right = Left(), Right()
for step in range(4):
    write(left, step)
    write(right, step)
    print(read(left), read(right), left.total(), right.total())
    if step == 1:
        left.__class__, right.__class__ = Right, Left
print(vars(left), vars(right))
fresh = [Left(), Right()]
print([read(thing) for thing in fresh], [vars(thing) for thing in fresh])

# expect: (0, 2) (0, 3) 2 3
# expect: (1, 2) (1, 3) 12 103
# expect: (2, 2) (2, 3) 202 23
# expect: (3, 2) (3, 3) 302 33
# expect: {'a': 3, 'b': 2} {'b': 3, 'a': 3}
# expect: [(1, 2), (4, 3)] [{'a': 1, 'b': 2}, {'b': 3, 'a': 4}]
