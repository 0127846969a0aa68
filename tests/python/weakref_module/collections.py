# What only weak collections hold goes, and its entry with it.
import weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Thing({self.name!r})"

    def hello(self):
        return "hello " + self.name

d = weakref.WeakValueDictionary()
b = d["b"] = Thing("b")
c = Thing("c")
d.update(c=c)
print(sorted(d.items(), key=str), len(d), "b" in d, d.get("x"))
del b
print(list(d), len(d), "b" in d)
try:
    d["b"]
except KeyError as error:
    print(repr(error))
k = weakref.WeakKeyDictionary()
k[c] = 1
e = Thing("e")
k[e] = 2
print([(key.name, value) for key, value in k.items()], c in k, k[c])
del e
print(len(k), [key.name for key in k])
s = weakref.WeakSet([c])
s.add(f := Thing("f"))
print(sorted(x.name for x in s), len(s), f in s)
del f
print([x.name for x in s], len(s))

# expect: [('b', Thing('b')), ('c', Thing('c'))] 2 True None
# expect: ['c'] 1 False
# expect: KeyError('b')
# expect: [('c', 1), ('e', 2)] True 1
# expect: 1 ['c']
# expect: ['c', 'f'] 2 True
# expect: ['c'] 1
