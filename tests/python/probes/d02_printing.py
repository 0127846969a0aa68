print(1, "a", None, sep="-", end="!\n")
print(); print("a\tb"); print(*[1, 2, 3], sep=", "); print("x", file=None) if 0 else None
import sys
print("err", file=sys.stderr); sys.stdout.write("w\n"); print([1, "a", None, 2.5, (1,), {"k": [1]}, {1}, b"x"])
print(print("inner"), type(print), repr(print), print.__name__)
print(len, int, str.join, [].append, Exception, Exception("a"), ValueError("x", 1), KeyError("k"), StopIteration(5), OSError(2, "no"))
try: print(1, colour=2)
except TypeError as e: print(e)
try: print(1, sep=2)
except TypeError as e: print(e)
print(range(5), range(1, 10, 2), slice(1, 2), enumerate, zip, map, object, type, NotImplemented, Ellipsis, ...)
print(str(1.0), repr("a"), ascii("ü"), format(5, "03"), bin(2), chr(97), ord("a"), hash(1), id(1) == id(1), callable(len), any([0, 1]), all([]), sum((1, 2)), abs(-1), divmod(7, 2), round(1.5))
print(list(map(int, "123")), list(filter(None, [0, 1])), list(zip([1, 2], "ab")), list(enumerate("ab", 1)), sorted({3, 1}), list(reversed([1, 2])), dict(a=1), set([1]), tuple("ab"), frozenset([1]))
print(isinstance(1, (int, str)), issubclass(bool, int), getattr(1, "real"), hasattr(1, "x"), vars(type("A", (), {"q": 1})).get("q"), iter([1]).__next__(), next(iter([]), "d"))
print(eval if 0 else "", __name__, type(__builtins__).__name__)
x = 5
def scope():
    x = 6
    print(locals(), "x" in globals())
scope()
print([type(v).__name__ for v in (1, 1.0, "", b"", None, True, [], (), {}, set(), print, scope, int, sys, (i for i in []), range(1), ..., lambda: 0)])
