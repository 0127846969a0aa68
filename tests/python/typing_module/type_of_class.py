# type[C] stands for a class that derives from C.
class Plain:
    pass


def make(cls: type[Plain]) -> Plain:
    return cls()


print(type[int], make.__annotations__, type(make(Plain)).__name__)
try:
    Plain[int]
except TypeError as error:
    print(error)

# expect: type[int] {'cls': type[__main__.Plain], 'return': <class '__main__.Plain'>} Plain
# expect: type 'Plain' is not subscriptable
