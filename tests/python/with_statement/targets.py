# The target may be a tuple, an attribute or an item.
class Pair:
    def __enter__(self): return 1, [2, 3]
    def __exit__(self, *error): pass

class Box: pass
box, items = Box(), {}
with Pair() as (a, [b, c]):
    print(a, b, c)  # expect: 1 2 3
with Pair() as box.value, Pair() as items["k"]:
    pass
print(box.value, items)  # expect: (1, [2, 3]) {'k': (1, [2, 3])}
