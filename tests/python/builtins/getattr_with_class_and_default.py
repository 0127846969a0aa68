# getattr on classes, modules and instances, with computed names.
import math
class Shape:
    sides = 0
    def area(self): return 1
print(getattr(Shape, "sides"), getattr(Shape(), "area")(), getattr(math, "pi") > 3)
print(getattr(5, "real"), getattr("a", "upper")())
for name in ("floor", "ceil", "nope"):
    print(name, getattr(math, name, lambda x: None)(2.5))

# expect: 0 1 True
# expect: 5 A
# expect: floor 2
# expect: ceil 3
# expect: nope None
