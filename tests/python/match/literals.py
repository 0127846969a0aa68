# Literal patterns compare by ==, None and booleans by identity.
def f(x):
    match x:
        case 0: return "zero"
        case 1 | 2 | 3: return "small"
        case -5: return "minus five"
        case 2.5: return "float"
        case "a" | "b": return "letter"
        case b"x": return "bytes"
        case None: return "none"
        case True: return "true"
        case _: return "other"

print([f(x) for x in (0, 2, -5, 2.5, "b", b"x", None, 0.0, 3.0, "c", False)])
print(f(True), f(1))

# expect: ['zero', 'small', 'minus five', 'float', 'letter', 'bytes', 'none', 'zero', 'small', 'other', 'zero']
# expect: small small
