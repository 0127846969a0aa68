# frozen, order, field with factory, __post_init__.
from dataclasses import dataclass, field, FrozenInstanceError
@dataclass(frozen=True, order=True)
class V:
    major: int
    minor: int = 0
print(sorted([V(2), V(1, 5), V(1)]), hash(V(1)) == hash(V(1)), V(1) < V(1, 1), {V(1): "k"}[V(1)])
try:
    V(1).major = 2
except FrozenInstanceError as error:
    print(type(error).__name__, error)
@dataclass
class Basket:
    owner: str
    items: list = field(default_factory=list)
    size: int = field(init=False, repr=False, default=0)
    def __post_init__(self): self.size = len(self.items)
a, b = Basket("ann"), Basket("bob", [1])
a.items.append(2)
print(a, b, b.size)
try:
    @dataclass
    class Bad:
        items: list = []
except ValueError as error:
    print(error)

# expect: [V(major=1, minor=0), V(major=1, minor=5), V(major=2, minor=0)] True True k
# expect: FrozenInstanceError cannot assign to field 'major'
# expect: Basket(owner='ann', items=[2]) Basket(owner='bob', items=[1]) 1
# expect: mutable default <class 'list'> for field items is not allowed: use default_factory
