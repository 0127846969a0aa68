# Mapping patterns need only the keys they name; ** takes the rest.
def f(x):
    match x:
        case {"type": "circle", "r": r}: return f"circle {r}"
        case {"type": "rect", "size": [w, h]}: return f"rect {w}x{h}"
        case {"type": kind, **rest}: return f"{kind} with {rest}"
        case {}: return "some mapping"
        case _: return "no mapping"

for x in ({"type": "circle", "r": 2, "extra": 0}, {"type": "rect", "size": (3, 4)}, {"type": "line", "a": 1},
          {"other": 1}, {}, [("type", 1)]):
    print(f(x))

# expect: circle 2
# expect: rect 3x4
# expect: line with {'a': 1}
# expect: some mapping
# expect: some mapping
# expect: no mapping
