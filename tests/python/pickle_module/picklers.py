# Picklers with files, persistent ids, reducers of one's own, copyreg.
import copyreg, io, pickle
class Money:
    def __init__(self, amount): self.amount = amount
copyreg.pickle(Money, lambda m: (Money, (m.amount * 2,)))
print(pickle.loads(pickle.dumps(Money(5))).amount)
class P(pickle.Pickler):
    def persistent_id(self, obj): return ("box", obj.key) if isinstance(obj, Box) else None
    def reducer_override(self, obj): return (str, ("a set",)) if isinstance(obj, complex) else NotImplemented
class U(pickle.Unpickler):
    def persistent_load(self, pid): return f"loaded {pid}"
class Box: key = 7
file = io.BytesIO()
P(file).dump([Box(), 1j, {"k": Box()}])
P(file).dump("second")
file.seek(0)
print(U(file).load(), U(file).load())
class New:
    def __new__(cls, *args, **kwargs):
        self = super().__new__(cls)
        self.made = args, kwargs
        return self
    def __getnewargs_ex__(self): return (1, 2), {"k": 3}
print(pickle.loads(pickle.dumps(New())).made)
try:
    pickle.loads(b"\x80\x05\x8c\x08__main__\x8c\x06nobody\x93.")
except AttributeError as error:
    print(error)

# expect: 10
# expect: ["loaded ('box', 7)", 'a set', {'k': "loaded ('box', 7)"}] second
# expect: ((), {})
# expect: module '__main__' has no attribute 'nobody'
# since: 3.14
