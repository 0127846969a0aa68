# Found by the fuzzer.
a, b, c, d, e = {"k": 1}, None, {1, 2, 3}, {3}, ({i: b"12", i: b"\xff\x00"}, {"b": 2, "a": 1, "k": [3]})
def show(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)
class Log:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow
    def __enter__(self):
        print("enter", self.name)
        return self.name
    def __exit__(self, kind, error, trace):
        print("exit", self.name, kind and kind.__name__, error)
        return self.swallow
def gen(n):
    try:
        for i in range(n):
            got = yield i
            if got is not None:
                print("got", got)
    except ValueError as error:
        print("thrown", error)
        yield -1
    finally:
        print("closed")
class C:
    __slots__ = ("v", "w")
    def __init__(self, v=b"\xff\x00"):
        self.v = v
    def __getattribute__(self, name):
        return object.__getattribute__(self, name)
x = C([["b", "a", "c"], False])
show(lambda: x.w)
show(lambda: setattr(x, "z", 1))
show(lambda: x * (n := (((0 + 0) < f"{a}") if ((a * 1) is not [*range(3), a] == (a if a else a)) else [])))
show(lambda: callable(b"a b c"))
show(lambda: f(*[3, 1, 2, 10, -5], **123456789))
show(lambda: next(iter(map(str, ["b", "a", "c"]))))
import traceback
try:
    lam = [lambda k=k: (k, b) for k in range(7)]
    print([one() for one in lam])
except Exception:
    print(traceback.format_exc())
show(lambda: "line\nbreak\r\n")
e = {1: "a", 2.0: "b", True: "c"}
show(lambda: "ABC"[5:2])
show(lambda: list(zip(map(str, [3, 1, 2, 10, -5]), iter(list("日本")), strict=False)))
import traceback
try:
    raise AssertionError from None
except Exception:
    print(traceback.format_exc())
raise NameError("n") from KeyError([None, 0, ""])