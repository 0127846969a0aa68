# --- class_plain
class C: pass
# --- class_bases
class C(A, B): pass
class D(A, metaclass=M, x=1): pass
class E(*a, **b): pass
# --- class_body
class C:
    """Documentation."""
    x = 1
    y: int = 2
    z: str
    def f(self): return self.x
# --- class_methods
class C:
    def __init__(self, a, b=None):
        self.a = a
        self.b = b
    def __repr__(self):
        return f'C({self.a!r})'
    @property
    def p(self): return self.a
    @p.setter
    def p(self, value): self.a = value
    @staticmethod
    def s(x): return x
    @classmethod
    def c(cls): return cls()
# --- class_decorator
@a
@b(1)
class C: pass
# --- class_nested
class A:
    class B:
        def f(self): return 1
    x = B
# --- class_uses_class_cell
class C:
    def f(self): return __class__
# --- class_name_lookup
x = 1
def f():
    x = 2
    class C:
        print(x)
        x = x
    return C
# --- class_global
class C:
    global g
    g = 1
    h = g
# --- class_private_names
class C:
    __x = 1
    def f(self):
        self.__y = self.__x
        return __z
# --- class_private_parameter
class C:
    def f(self, __a): return __a
# --- class_type_parameters
class C[T]:
    x: T
    def f(self, a: T) -> T: return a
# --- class_type_parameters_with_bases
class C[T: (int, str)](B[T], x=1): pass
# --- class_conditional_body
class C:
    if a:
        x = 1
    else:
        y = 2
    for i in b:
        z = i
# --- class_conditional_annotations
class C:
    if a:
        x: int = 1
# --- class_static_attributes
class C:
    def f(self):
        self.b = 1
        self.a, self.c = 2, 3
# --- class_comprehension
class C:
    x = [i for i in range(3)]
    y = {k: v for k, v in x}
# --- class_closure_method
def f(a):
    class C(a):
        def g(self):
            return super().g() + a.b
    return C()
# --- class_slots
class C:
    __slots__ = ('a', 'b')
# --- dataclass_like
@dataclass
class Point:
    x: int
    y: int = 0
    names: list[str] = field(default_factory=list)
# --- class_lambda
class C:
    f = lambda self: self.x
# --- class_docstring_only
class C:
    """Only documentation."""
# --- enum_like
class Colour(Enum):
    RED = 1
    GREEN = auto()
# --- exception_class
class E(Exception):
    def __init__(self, message):
        super().__init__(message)
        self.message = message
