# Keyword-only fields, InitVar, slots, inheritance, hooks, messages.
from dataclasses import *
from typing import ClassVar
@dataclass
class Base:
    name: str
    count: ClassVar[int] = 3
    scale: InitVar[int] = 1
    size: int = field(init=False)
    tags: list = field(default_factory=list, repr=False, compare=False)
    _: KW_ONLY
    flag: bool = False
    def __post_init__(self, scale): self.size = len(self.name) * scale
b = Base("ab", 3, flag=True)
print(b, b.size, b.tags, Base.count, Base.__match_args__, [f.name for f in fields(Base)], Base.__doc__)
@dataclass(slots=True, frozen=True)
class Point:
    x: int
    y: int = 0
p = Point(1)
print(p, hash(p) == hash((1, 0)), Point.__slots__, hasattr(p, "__dict__"), p == Point(1, 0), p != Point(2))
@dataclass(order=True, unsafe_hash=True)
class V:
    a: int
    b: str = field(compare=False, default="z")
print(V(1) < V(2), V(1) <= V(1, "q"), V(1) == V(1, "w"), len({V(1), V(1, "k")}), sorted([V(3), V(1)]))
C = make_dataclass("C", [("x", int), ("y", int, 5), "z"][:2])
print(C(1), replace(C(1), y=9), asdict(Base("q")), astuple(C(2)), is_dataclass(C), repr(field(default=1))[:40])
class Node: pass
@dataclass
class Tree:
    value: int
    left: Tree | None = None
t = Tree(1, Tree(2))
t.left.left = t
print(t, Tree.__init__.__qualname__)
def refused(make):
    try:
        make()
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, "-", error)
def late():
    @dataclass
    class Late:
        a: int = 1
        b: int
def both(): field(default=1, default_factory=list)
def thaw():
    @dataclass
    class Thawed(Point): pass
for attempt in (late, both, thaw, lambda: setattr(p, "x", 2), lambda: delattr(p, "x"), lambda: asdict(5), lambda: fields(5),
                lambda: replace(b, size=1), lambda: Base(), lambda: Base("a", 1, 2, 3, 4), lambda: V(1) < 5):
    refused(attempt)

# expect: Base(name='ab', size=6, flag=True) 6 [] 3 ('name', 'scale', 'tags') ['name', 'size', 'tags', 'flag'] Base(name: str, scale: dataclasses.InitVar[int] = 1, tags: list = <factory>, *, flag: bool = False)
# expect: Point(x=1, y=0) True ('x', 'y') False True True
# expect: True True True 1 [V(a=1, b='z'), V(a=3, b='z')]
# expect: C(x=1, y=5) C(x=1, y=9) {'name': 'q', 'size': 1, 'tags': [], 'flag': False} (2, 5) True Field(name=None,type=None,default=1,defa
# expect: Tree(value=1, left=Tree(value=2, left=...)) Tree.__init__
# expect: TypeError - non-default argument 'b' follows default argument 'a'
# expect: ValueError - cannot specify both default and default_factory
# expect: TypeError - cannot inherit non-frozen dataclass from a frozen one
# expect: FrozenInstanceError - cannot assign to field 'x'
# expect: FrozenInstanceError - cannot delete field 'x'
# expect: TypeError - asdict() should be called on dataclass instances
# expect: TypeError - must be called with a dataclass type or instance
# expect: TypeError - field size is declared with init=False, it cannot be specified with replace()
# expect: TypeError - Base.__init__() missing 1 required positional argument: 'name'
# expect: TypeError - Base.__init__() takes from 2 to 4 positional arguments but 6 were given
# expect: TypeError - '<' not supported between instances of 'V' and 'int'
# since: 3.14
