# Classes within classes and functions; names and qualified names.
class Outer:
    class Inner:
        def who(self): return type(self).__qualname__

def make(base):
    class Made(base):
        pass
    return Made

print(Outer.Inner().who(), Outer.Inner)
M = make(Outer.Inner)
print(M.__qualname__, M().who(), M.__name__, M.__module__)

# expect: Outer.Inner <class '__main__.Outer.Inner'>
# expect: make.<locals>.Made make.<locals>.Made Made __main__
