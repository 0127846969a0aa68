# asdict, astuple, replace, fields, inheritance.
from dataclasses import dataclass, asdict, astuple, replace, fields, is_dataclass
@dataclass
class Base:
    a: int
@dataclass
class Child(Base):
    b: list
c = Child(1, [2])
print(asdict(c), astuple(c), replace(c, a=5), [f.name for f in fields(c)], is_dataclass(c), is_dataclass(5), c)
match c:
    case Child(a, [b]):
        print(a, b)

# expect: {'a': 1, 'b': [2]} (1, [2]) Child(a=5, b=[2]) ['a', 'b'] True False Child(a=1, b=[2])
# expect: 1 2
