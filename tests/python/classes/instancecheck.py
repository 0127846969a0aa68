# A metaclass answers isinstance.
class Meta(type):
    def __instancecheck__(cls, thing): return hasattr(thing, "quack")
    def __subclasscheck__(cls, other): return other is int
class Duck(metaclass=Meta): pass
class Robot:
    quack = True
print(isinstance(Robot(), Duck), isinstance(5, Duck), issubclass(int, Duck), issubclass(str, Duck))

# expect: True False True False
