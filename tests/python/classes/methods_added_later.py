# Methods can be added to a class after instances exist; a function on an instance is no method.
class Box:
    pass
b = Box()
Box.hello = lambda self: "hello from " + type(self).__name__
b.plain = lambda: "plain"
print(b.hello(), b.plain())  # expect: hello from Box plain
Box.hello = lambda self: "changed"
print(b.hello())  # expect: changed
b.__class__ = type("Crate", (Box,), {})
print(type(b).__name__, b.hello())  # expect: Crate changed
