# Found by the fuzzer.
def show(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__name__, error)
def f():
    c[(a for i in range())] = (0 for i in enumerate())
from dataclasses import dataclass, field
@dataclass()
class C:
    v: int = -1
    w: list = field(default_factory=list)
x, y = C(), C()
show(lambda: x + 0)

# expect: TypeError unsupported operand type(s) for +: 'C' and 'int'
