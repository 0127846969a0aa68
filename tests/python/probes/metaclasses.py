# Many small questions about metaclasses.
class Meta(type):
    registry = []
    def __new__(mcls, name, bases, ns, **kw):
        print("new", name, sorted(k for k in ns if not k.startswith("__")), kw)
        cls = super().__new__(mcls, name, bases, ns)
        mcls.registry.append(cls)
        return cls
    def __init__(cls, name, bases, ns, **kw):
        print("init", name)
        super().__init__(name, bases, ns)
    def __call__(cls, *a, **k):
        print("call", cls.__name__, a)
        return super().__call__(*a, **k)
    def __len__(cls): return 42
    def __iter__(cls): return iter([1, 2])
    def __contains__(cls, x): return x == 5
    def __getitem__(cls, i): return i * 2
    @property
    def prop(cls): return "meta prop " + cls.__name__
    def __repr__(cls): return f"<{cls.__name__}!>"
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print("prepare", name)
        return {"injected": 1}
class A(metaclass=Meta, flag=True):
    x = 1
    def __init__(self, v=0): self.v = v
class B(A): pass
print(A(3).v, len(A), list(A), 5 in A, A[4], A.prop, A, B, B.injected)
print(Meta.registry, type(B), isinstance(B, Meta))
try:
    A().prop
except AttributeError as e:
    print(e)
class Sub:
    subs = []
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
        Sub.subs.append(cls.__name__)
class S1(Sub, tag="one"): pass
class S2(S1): pass
print(Sub.subs, S1.tag, S2.tag)
try:
    class Bad(Sub, nope=1): pass
except TypeError as e:
    print(e)
class M1(type): pass
class M2(type): pass
class X(metaclass=M1): pass
class Y(metaclass=M2): pass
try:
    class Z(X, Y): pass
except TypeError as e:
    print(e)
class Singleton(type):
    _i = {}
    def __call__(cls, *a):
        if cls not in cls._i:
            cls._i[cls] = super().__call__(*a)
        return cls._i[cls]
class Conf(metaclass=Singleton): pass
print(Conf() is Conf())
print(type("T", (A,), {"y": 2}).y)
def fm(name, bases, ns): return (name, bases, sorted(k for k in ns if k[0] != "_"))
class F(metaclass=fm):
    a = 1
print(F)
print(A.__mro__, B.__base__, B.__bases__, A.__subclasses__())

# expect: prepare A
# expect: new A ['injected', 'x'] {'flag': True}
# expect: init A
# expect: prepare B
# expect: new B ['injected'] {}
# expect: init B
# expect: call A (3,)
# expect: 3 42 [1, 2] True 8 meta prop A <A!> <B!> 1
# expect: [<A!>, <B!>] <class '__main__.Meta'> True
# expect: call A ()
# expect: 'A' object has no attribute 'prop'
# expect: ['S1', 'S2'] one None
# expect: Bad.__init_subclass__() takes no keyword arguments
# expect: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
# expect: True
# expect: new T ['y'] {}
# expect: init T
# expect: 2
# expect: ('F', (), ['a'])
# expect: (<A!>, <class 'object'>) <A!> (<A!>,) [<B!>, <T!>]
# since: 3.14
