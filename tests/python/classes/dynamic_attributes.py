# getattr, setattr, hasattr, delattr by name.
class Box: pass
b = Box()
setattr(b, "x", 1)
print(getattr(b, "x"), hasattr(b, "x"), hasattr(b, "y"), getattr(b, "y", None))
delattr(b, "x")
print(hasattr(b, "x"), vars(b))
for attempt in (
    lambda: getattr(b, "zz"), lambda: delattr(b, "zz"), lambda: getattr(b, 5), lambda: setattr(b, 1, 2),
):
    try:
        attempt()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, "-", error)

# expect: 1 True False None
# expect: False {}
# expect: AttributeError - 'Box' object has no attribute 'zz'
# expect: AttributeError - 'Box' object has no attribute 'zz'
# expect: TypeError - attribute name must be string, not 'int'
# expect: TypeError - attribute name must be string, not 'int'
