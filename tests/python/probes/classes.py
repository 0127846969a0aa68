# Many small questions about classes.
class Animal:
    kind = "animal"
    def __init__(self, name): self.name = name
    def speak(self): return f"{self.name} makes a sound"
    def __repr__(self): return f"{type(self).__name__}({self.name!r})"
    def __eq__(self, o): return isinstance(o, Animal) and self.name == o.name
    def __hash__(self): return hash(self.name)
    def __lt__(self, o): return self.name < o.name
class Dog(Animal):
    def speak(self): return super().speak() + ": woof"
class Cat(Animal): pass
a = [Dog("rex"), Cat("tom"), Dog("ace")]
print(a, sorted(a), [x.speak() for x in a], Dog("a") == Cat("a"), len({Dog("a"), Cat("a")}), Dog.__mro__)
class A:
    def who(self): return "A"
class B(A):
    def who(self): return "B" + super().who()
class C(A):
    def who(self): return "C" + super().who()
class D(B, C):
    def who(self): return "D" + super().who()
print(D().who(), [k.__name__ for k in D.__mro__], D.mro() == list(D.__mro__))
class Vec:
    def __init__(self, *v): self.v = v
    def __add__(self, o): return Vec(*(a + b for a, b in zip(self.v, o.v)))
    def __mul__(self, k): return Vec(*(a * k for a in self.v))
    __rmul__ = __mul__
    def __matmul__(self, o): return sum(a * b for a, b in zip(self.v, o.v))
    def __neg__(self): return self * -1
    def __abs__(self): return sum(a * a for a in self.v) ** 0.5
    def __len__(self): return len(self.v)
    def __getitem__(self, i): return self.v[i]
    def __iter__(self): return iter(self.v)
    def __contains__(self, x): return x in self.v
    def __bool__(self): return any(self.v)
    def __repr__(self): return f"Vec{self.v}"
    def __iadd__(self, o): self.v = (self + o).v; return self
    def __call__(self, *a): return ("called", a)
    def __index__(self): return 2
    def __int__(self): return 7
    def __float__(self): return 1.5
    def __round__(self, n=0): return ("round", n)
    def __divmod__(self, o): return "dm"
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __rsub__(self, o): return ("rsub", o)
    def __lshift__(self, o): return "ls"
    def __reversed__(self): return iter(self.v[::-1])
v = Vec(1, 2); w = v; v += Vec(1, 1)
print(v, w is v, v * 2, 2 * v, v @ v, -v, abs(Vec(3, 4)), len(v), v[0], list(v), 3 in v, bool(Vec(0, 0)), v(1), [0, 1, 2][v], int(v), float(v), round(v), round(v, 2), divmod(v, 1), v ** 2, pow(v, 2, 3), 5 - v, v << 1, list(reversed(v)), hex(v), range(v))
class Ctx:
    def __init__(s, n, swallow=False): s.n, s.sw = n, swallow
    def __enter__(s): print("enter", s.n); return s.n
    def __exit__(s, t, e, tb): print("exit", s.n, t and t.__name__, str(e)); return s.sw
with Ctx("a") as a, Ctx("b", True) as b:
    print(a, b); raise ValueError("in with")
try:
    with Ctx("c"): raise KeyError("k")
except KeyError as e: print("out", e)
class Count:
    n = 0
    def __init__(self): type(self).n += 1
Count(); Count(); print(Count.n, Count().n)
class Private:
    def __init__(self): self.__x = 1
    def get(self): return self.__x
print(Private().get(), Private().__dict__)
try: Private().__x
except AttributeError as e: print(e)
class It:
    def __init__(s, n): s.n = n
    def __iter__(s): return s
    def __next__(s):
        if s.n == 0: raise StopIteration
        s.n -= 1; return s.n
print(list(It(3)), sum(It(4)), max(It(3)), *It(2), dict(zip(It(2), "ab")))
class Seq:
    def __getitem__(s, i):
        if i > 2: raise IndexError
        return i * i
print(list(Seq()), 4 in Seq(), [*Seq()])
print(isinstance(Dog("x"), (int, Animal)), issubclass(Dog, Animal), Dog.__name__, Dog.__qualname__, Dog.__module__, Dog.__doc__, Dog("q").__class__.__bases__)
for bad in (lambda: Animal(), lambda: Animal(1, 2), lambda: Dog("x").nope, lambda: Animal.nope, lambda: Dog("x") + 1, lambda: Dog("x")(), lambda: Dog("x")[0], lambda: Dog("x") < 5, lambda: len(Dog("x")), lambda: object().x, lambda: super().x, lambda: int.foo, lambda: A.who(), lambda: iter(Dog("x"))):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
class Empty: pass
e = Empty(); e.x = 1; setattr(e, "y", 2); print(vars(e), getattr(e, "z", None), hasattr(e, "x"), e.__dict__); delattr(e, "x"); print(vars(e))
class Str(str):
    def shout(self): return self.upper() + "!"
class Int(int):
    def __add__(self, o): return Int(int(self) + o + 1)
class Lst(list):
    def total(self): return sum(self)
class Dct(dict):
    def __getattr__(self, k): return self[k]
print(Str("a").shout(), Str("a") + "b", type(Str("a") + "b").__name__, Int(1) + 1, Int(5) * 2, Lst([1, 2]).total(), Lst("ab"), Dct(a=1).a, isinstance(Int(1), int), len(Str("abc")))
def method_outside(self): return "outside " + self.name
Animal.ext = method_outside; print(Dog("z").ext())
print(Dog("m").speak.__self__, Dog.speak, type(Dog("m").speak).__name__) if 0 else print(type(Dog("m").speak).__name__)
class Chain:
    def a(self): print("a"); return self
    def b(self): print("b"); return self
Chain().a().b()
class Outer:
    class Inner:
        val = 5
    def mk(self): return self.Inner()
print(Outer().mk().val, Outer.Inner.__qualname__)
x = 10
class Scope:
    x = 20
    y = x + 1
    z = [x for _ in range(2)]
    def get(self): return x
print(Scope.y, Scope.z, Scope().get())

# expect: [Dog('rex'), Cat('tom'), Dog('ace')] [Dog('ace'), Dog('rex'), Cat('tom')] ['rex makes a sound: woof', 'tom makes a sound', 'ace makes a sound: woof'] True 1 (<class '__main__.Dog'>, <class '__main__.Animal'>, <class 'object'>)
# expect: DBCA ['D', 'B', 'C', 'A', 'object'] True
# expect: Vec(2, 3) True Vec(4, 6) Vec(4, 6) 13 Vec(-2, -3) 5.0 2 2 [2, 3] True False ('called', (1,)) 2 7 1.5 ('round', 0) ('round', 2) dm ('pow', 2, None) ('pow', 2, 3) ('rsub', 5) ls [3, 2] 0x2 range(0, 2)
# expect: enter a
# expect: enter b
# expect: a b
# expect: exit b ValueError in with
# expect: exit a None None
# expect: enter c
# expect: exit c KeyError 'k'
# expect: out 'k'
# expect: 2 3
# expect: 1 {'_Private__x': 1}
# expect: 'Private' object has no attribute '__x'
# expect: [2, 1, 0] 6 2 1 0 {1: 'a', 0: 'b'}
# expect: [0, 1, 4] True [0, 1, 4]
# expect: True True Dog Dog __main__ None (<class '__main__.Animal'>,)
# expect: TypeError Animal.__init__() missing 1 required positional argument: 'name'
# expect: TypeError Animal.__init__() takes 2 positional arguments but 3 were given
# expect: AttributeError 'Dog' object has no attribute 'nope'
# expect: AttributeError type object 'Animal' has no attribute 'nope'
# expect: TypeError unsupported operand type(s) for +: 'Dog' and 'int'
# expect: TypeError 'Dog' object is not callable
# expect: TypeError 'Dog' object is not subscriptable
# expect: AttributeError 'int' object has no attribute 'name'
# expect: TypeError object of type 'Dog' has no len()
# expect: AttributeError 'object' object has no attribute 'x'
# expect: RuntimeError super(): no arguments
# expect: AttributeError type object 'int' has no attribute 'foo'
# expect: TypeError A.who() missing 1 required positional argument: 'self'
# expect: TypeError 'Dog' object is not iterable
# expect: {'x': 1, 'y': 2} None True {'x': 1, 'y': 2}
# expect: {'y': 2}
# expect: A! ab str 3 10 3 ['a', 'b'] 1 True 3
# expect: outside z
# expect: method
# expect: a
# expect: b
# expect: 5 Outer.Inner
# expect: 21 [10, 10] 10
# since: 3.14
