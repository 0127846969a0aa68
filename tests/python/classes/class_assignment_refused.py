# __class__ and __bases__ can't be just anything.
class A: pass
class B: pass
class S:
    __slots__ = ("x",)
a = A()
a.__class__ = B
print(type(a).__name__)
def to_int(): a.__class__ = int
def to_text(): a.__class__ = "B"
def to_slots(): a.__class__ = S
for attempt in (to_int, to_text, to_slots):
    try:
        attempt()
    except TypeError as error:
        print(error)

# expect: B
# expect: __class__ assignment only supported for mutable types or ModuleType subclasses
# expect: __class__ must be set to a class, not 'str' object
# expect: __class__ assignment: 'S' object layout differs from 'B'
