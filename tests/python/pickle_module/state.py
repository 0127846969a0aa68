# __getstate__, __setstate__ and __reduce__.
import pickle
class Conn:
    def __init__(self, name): self.name, self.handle = name, object()
    def __getstate__(self): return {"name": self.name}
    def __setstate__(self, state): self.__dict__.update(state); self.handle = "reopened"
c = pickle.loads(pickle.dumps(Conn("db")))
print(c.name, c.handle)  # expect: db reopened
class Pair:
    def __init__(self, a, b): self.a, self.b = a, b
    def __reduce__(self): return Pair, (self.b, self.a)
p = pickle.loads(pickle.dumps(Pair(1, 2)))
print(p.a, p.b)  # expect: 2 1
