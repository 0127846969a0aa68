# Square brackets, del, in and len on a class of our own.
class Grid:
    def __init__(self): self.cells = {}
    def __getitem__(self, key): print("get", key); return self.cells.get(key, ".")
    def __setitem__(self, key, value): print("set", key, value); self.cells[key] = value
    def __delitem__(self, key): print("del", key); del self.cells[key]
    def __contains__(self, value): return value in self.cells.values()
    def __len__(self): return len(self.cells)

g = Grid()
g[1, 2] = "x"
g["a"] = "y"
print(g[1, 2], g[0], len(g), "x" in g, "z" in g)
g["a"] += "!"
del g[1, 2]
print(g.cells)

# expect: set (1, 2) x
# expect: set a y
# expect: get (1, 2)
# expect: get 0
# expect: x . 2 True False
# expect: get a
# expect: set a y!
# expect: del (1, 2)
# expect: {'a': 'y!'}
