# Weak methods, proxies and finalizers.
import weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Thing({self.name!r})"

    def hello(self):
        return "hello " + self.name

c = Thing("c")
m = weakref.WeakMethod(c.hello)
print(m()(), m() == c.hello)
p = weakref.proxy(c)
print(p.name, p.hello(), isinstance(p, Thing), str(p))
p.name = "changed"
print(c.name)
fin = weakref.finalize(c, print, "finalized", sep="!")
print(fin.alive, fin.peek()[0] is c)
del c
print(fin.alive, m())
try:
    p.name
except ReferenceError as error:
    print(error)

# expect: hello c True
# expect: c hello c True Thing('c')
# expect: changed
# expect: True True
# expect: finalized
# expect: False None
# expect: weakly-referenced object no longer exists
