# Class patterns check the type, then attributes, by name or by __match_args__.
class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y

def f(p):
    match p:
        case Point(0, 0): return "origin"
        case Point(x=0): return f"on y at {p.y}"
        case Point(x, y) if x == y: return f"diagonal {x}"
        case Point(x, y=7): return f"y is 7, x {x}"
        case Point(): return "somewhere"
        case int(n) | float(n): return f"number {n}"
        case str(): return "text"
        case _: return "?"

print([f(p) for p in (Point(0, 0), Point(0, 3), Point(2, 2), Point(1, 7), Point(5, 6), 4, 2.5, "s", None, True)])

# expect: ['origin', 'on y at 3', 'diagonal 2', 'y is 7, x 1', 'somewhere', 'number 4', 'number 2.5', 'text', '?', 'number True']
