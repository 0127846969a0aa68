# Objects of a class derived from str or bytes compare, join and repeat as text does, and ask others' methods first.
class Name(str): pass
class Raw(bytes): pass
class Items(list): pass
class Other:
    def __radd__(self, left): return "radd"
    def __rmul__(self, left): return "rmul"
a, b = Name("a"), Name("b")
print(sorted([b, a]), max(a, b), a < b, a >= b, a == "a", "a" < b, a.__lt__(b), str.__gt__(a, b))
print(sorted([Raw(b"y"), Raw(b"x")]), Raw(b"x") < b"y", b"x".__eq__(Raw(b"x")), "a".__lt__(1))
print(a + b, a * 2, 2 * a, a.__add__("c"), "x".__mul__(3), b"x".__rmul__(2), "x".__add__(b))
print(a + Other(), a * Other(), Items() + Other(), Items() * Other(), Raw() + Other())
for attempt in (lambda: "a".__add__(1), lambda: b"a".__add__("b"), lambda: a + 1, lambda: Items() + (1,)):
    try:
        attempt()
    except TypeError as error:
        print(error)

# expect: ['a', 'b'] b True False True True True False
# expect: [b'x', b'y'] True True NotImplemented
# expect: ab aa aa ac xxx b'xx' xb
# expect: radd rmul radd rmul radd
# expect: can only concatenate str (not "int") to str
# expect: can't concat str to bytes
# expect: can only concatenate str (not "int") to str
# expect: can only concatenate list (not "tuple") to list
