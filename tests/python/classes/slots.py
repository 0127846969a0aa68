# __slots__ allows just the named attributes.
class Point:
    __slots__ = ("x", "y")
    def __init__(self, x): self.x = x

p = Point(1)
print(p.x, hasattr(p, "__dict__"))
def other(): p.z = 1
def unset(): return p.y
for attempt in (other, unset):
    try:
        attempt()
    except AttributeError as error:
        print(error)
class Free(Point): pass
f = Free(2)
f.z = 3
print(f.x, vars(f))

# expect: 1 False
# expect: 'Point' object has no attribute 'z' and no __dict__ for setting new attributes
# expect: 'Point' object has no attribute 'y'
# expect: 2 {'z': 3}
# since: 3.14
