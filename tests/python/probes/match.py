# Many small questions about match statements.
class Pt:
    __match_args__ = ("x", "y")
    def __init__(s, x, y): s.x, s.y = x, y
def m(v):
    match v:
        case 0 | 1: return "small"
        case int(n) if n > 100: return f"big {n}"
        case int(): return "int"
        case "a" | "b" as s: return f"letter {s}"
        case str(): return "str"
        case []: return "empty"
        case [x]: return f"one {x}"
        case [x, y]: return f"two {x} {y}"
        case [first, *rest, last]: return f"many {first} {rest} {last}"
        case {"type": "circle", "r": r}: return f"circle {r}"
        case {"k": {"n": n}, **rest}: return f"nested {n} {rest}"
        case {}: return "map"
        case Pt(0, 0): return "origin"
        case Pt(x=0, y=y): return f"y axis {y}"
        case Pt(x, y) if x == y: return "diag"
        case Pt(): return "pt"
        case None: return "none"
        case True: return "true"
        case float(f): return f"f {f}"
        case _: return "other"
for v in (0, 1, True, False, 5, 500, "a", "zz", [], [1], (1, 2), [1, 2, 3, 4], {"type": "circle", "r": 2}, {"k": {"n": 1}, "z": 2}, {}, {"q": 1}, Pt(0, 0), Pt(0, 5), Pt(2, 2), Pt(1, 2), None, 2.5, b"x", {1}, range(3), "", set()):
    print(type(v).__name__, m(v))
match (1, (2, [3, 4])):
    case (a, (b, [c, *d])): print(a, b, c, d)
match {"x": 1, "y": 2}:
    case {"x": x, **others}: print(x, others)
class Color: RED = 1
match 1:
    case Color.RED: print("red")
match [1, 2]:
    case [int(a), str(b)]: print("no")
    case [int() as a, int() as b]: print("ints", a, b)
match "cmd go north".split():
    case ["cmd", ("go" | "walk") as verb, direction]: print(verb, direction)
match 5:
    case x if x < 0: print("neg")
    case x: print("bound", x)
print(x)
match -1, 1.5, 3:
    case (-1, 1.5, _): print("neg lit")

# expect: int small
# expect: int small
# expect: bool small
# expect: bool small
# expect: int int
# expect: int big 500
# expect: str letter a
# expect: str str
# expect: list empty
# expect: list one 1
# expect: tuple two 1 2
# expect: list many 1 [2, 3] 4
# expect: dict circle 2
# expect: dict nested 1 {'z': 2}
# expect: dict map
# expect: dict map
# expect: Pt origin
# expect: Pt y axis 5
# expect: Pt diag
# expect: Pt pt
# expect: NoneType none
# expect: float f 2.5
# expect: bytes other
# expect: set other
# expect: range many 0 [1] 2
# expect: str str
# expect: set other
# expect: 1 2 3 [4]
# expect: 1 {'y': 2}
# expect: red
# expect: ints 1 2
# expect: go north
# expect: bound 5
# expect: 5
# expect: neg lit
# since: 3.14
