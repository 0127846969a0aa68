# Many small questions about descriptors.
class Typed:
    def __init__(self, kind): self.kind = kind
    def __set_name__(self, owner, name): self.name = name; print("set_name", owner.__name__, name)
    def __get__(self, obj, cls):
        if obj is None: return self
        return obj.__dict__.get(self.name, "unset")
    def __set__(self, obj, v):
        if not isinstance(v, self.kind): raise TypeError(f"{self.name} must be {self.kind.__name__}")
        obj.__dict__[self.name] = v
    def __delete__(self, obj): del obj.__dict__[self.name]
class P:
    x = Typed(int)
    y = Typed(str)
p = P()
print(p.x); p.x = 3; print(p.x, vars(p)); del p.x; print(p.x, type(P.x).__name__)
try: p.y = 5
except TypeError as e: print(e)
class NonData:
    def __get__(self, o, c): return "nd"
class Q: z = NonData()
q = Q(); print(q.z); q.__dict__["z"] = 1; print(q.z)
class R:
    def __init__(self): self._v = 1
    @property
    def v(self): "doc"; return self._v
    @v.setter
    def v(self, n):
        if n < 0: raise ValueError("neg")
        self._v = n
    @v.deleter
    def v(self): print("deleting"); self._v = None
r = R(); r.v = 5; print(r.v, R.v.__doc__, R.v.fget.__name__)
try: r.v = -1
except ValueError as e: print(e)
del r.v; print(r.v)
class RO:
    @property
    def a(self): return 1
try: RO().a = 2
except AttributeError as e: print(e)
try: del RO().a
except AttributeError as e: print(e)
class Dyn:
    def __getattr__(self, n):
        if n.startswith("x"): return n.upper()
        raise AttributeError(n)
    def __setattr__(self, n, v): print("set", n, v); object.__setattr__(self, n, v)
    def __delattr__(self, n): print("del", n); super().__delattr__(n)
    def __dir__(self): return ["b", "a"]
d = Dyn(); d.q = 1; print(d.q, d.xyz, dir(d), hasattr(d, "nope"), getattr(d, "nope", "dflt")); del d.q
try: d.nope
except AttributeError as e: print(repr(e))
class GA:
    def __getattribute__(self, n): return "got " + n
print(GA().anything, GA().__class__)
class Slots:
    __slots__ = ("a", "b")
s = Slots(); s.a = 1
print(s.a, Slots.a, [n for n in dir(s) if not n.startswith("__")])
try: s.c = 1
except AttributeError as e: print(e)
try: s.b
except AttributeError as e: print(e)
try: s.__dict__
except AttributeError as e: print(e)
class SD(Slots): pass
sd = SD(); sd.c = 3; sd.a = 2; print(sd.__dict__, sd.a)
class SE(Slots): __slots__ = ("d",)
se = SE(); se.d = 1; se.a = 4; print(se.a, se.d)
try: se.z = 1
except AttributeError as e: print(e)
class WithDict: __slots__ = ("a", "__dict__")
w = WithDict(); w.a = 1; w.b = 2; print(w.__dict__, w.a)
try:
    class Conflict:
        __slots__ = ("a",)
        a = 1
except ValueError as e: print(e)
class C:
    @classmethod
    def make(cls, *a): return cls.__name__, a
    @staticmethod
    def st(*a): return a
    @classmethod
    @property
    def odd(cls): return 1
class D(C): pass
print(C.make(1), D().make(2), D.st(3), C.make.__func__.__name__, D.make.__self__.__name__)

# expect: set_name P x
# expect: set_name P y
# expect: unset
# expect: 3 {'x': 3}
# expect: unset Typed
# expect: y must be str
# expect: nd
# expect: 1
# expect: 5 doc v
# expect: neg
# expect: deleting
# expect: None
# expect: property 'a' of 'RO' object has no setter
# expect: property 'a' of 'RO' object has no deleter
# expect: set q 1
# expect: 1 XYZ ['a', 'b'] False dflt
# expect: del q
# expect: AttributeError('nope')
# expect: got anything got __class__
# expect: 1 <member 'a' of 'Slots' objects> ['a', 'b']
# expect: 'Slots' object has no attribute 'c' and no __dict__ for setting new attributes
# expect: 'Slots' object has no attribute 'b'
# expect: 'Slots' object has no attribute '__dict__'
# expect: {'c': 3} 2
# expect: 4 1
# expect: 'SE' object has no attribute 'z' and no __dict__ for setting new attributes
# expect: {'b': 2} 1
# expect: 'a' in __slots__ conflicts with class variable
# expect: ('C', (1,)) ('D', (2,)) (3,) make D
# since: 3.14
