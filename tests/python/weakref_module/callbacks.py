# Callbacks come after __del__, the last one's first.
import weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Thing({self.name!r})"

    def hello(self):
        return "hello " + self.name


class Ended:
    def __del__(self):
        print("__del__")


x = Ended()
q = weakref.ref(x, lambda _: print("callback"))
q2 = weakref.ref(x, lambda _: print("callback 2"))
del x


class Keyed(weakref.ref):
    def __init__(self, ob, key):
        super().__init__(ob)
        self.key = key

    def __new__(cls, ob, key):
        return super().__new__(cls, ob)


t = Thing("t")
kr = Keyed(t, 5)
print(kr() is t, kr.key, isinstance(kr, weakref.ref))
last = Thing("last")
weakref.finalize(last, print, "at the end")
print("after")

# expect: __del__
# expect: callback 2
# expect: callback
# expect: True 5 True
# expect: after
# expect: at the end
