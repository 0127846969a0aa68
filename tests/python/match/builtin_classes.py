# Built-in types take one positional pattern for the value itself.
def f(x):
    match x:
        case bool(b): return "bool", b
        case int(i): return "int", i
        case list([a, b]): return "pair", a, b
        case dict({"k": v}): return "dict", v
        case tuple(t): return "tuple", t
        case str() as s if s.isupper(): return "upper", s
        case Exception(args=[message]): return "error", message
        case _: return "other",

for x in (True, 3, [1, 2], {"k": 0}, (1, 2, 3), "ABC", "abc", ValueError("m"), ValueError(1, 2)):
    print(f(x))

# expect: ('bool', True)
# expect: ('int', 3)
# expect: ('pair', 1, 2)
# expect: ('dict', 0)
# expect: ('tuple', (1, 2, 3))
# expect: ('upper', 'ABC')
# expect: ('other',)
# expect: ('error', 'm')
# expect: ('other',)
