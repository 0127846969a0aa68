# | tries alternatives, `as` names what matched, groups nest.
def f(x):
    match x:
        case (1 | 2) as small: return f"small {small}"
        case [("+" | "-") as sign, (int() | float()) as n]: return f"{sign} {n}"
        case {"op": ("add" | "sub") as op, "args": [a, b] as args}: return f"{op} {a} {b} {args}"
        case _: return "none"

print(f(2), f(["-", 2.5]), f({"op": "sub", "args": [1, 2]}), f(["*", 1]))

# expect: small 2 - 2.5 sub 1 2 [1, 2] none
