# __getattr__ is asked only when the ordinary way finds nothing.
class Lazy:
    present = "here"
    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return "made " + name

x = Lazy()
x.own = 1
print(x.present, x.own, x.anything)
print(hasattr(x, "foo"), hasattr(x, "_foo"), getattr(x, "_foo", "default"))

# expect: here 1 made anything
# expect: True False default
