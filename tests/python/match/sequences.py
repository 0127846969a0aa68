# Lists and tuples match, strings and sets don't; a star takes what is left.
def f(x):
    match x:
        case []: return "empty"
        case [x]: return f"one {x}"
        case [1, *rest]: return f"starts with 1, then {rest}"
        case [*begin, 9]: return f"{begin}, then 9"
        case [a, *_, z]: return f"{a} … {z}"
        case _: return "no sequence"

for x in ([], (5,), [1, 2, 3], [2, 3, 9], (4, 5, 6), "text", {1, 2}, range(3), b"ab", {"a": 1}, iter([1])):
    print(f(x))

# expect: empty
# expect: one 5
# expect: starts with 1, then [2, 3]
# expect: [2, 3], then 9
# expect: 4 … 6
# expect: no sequence
# expect: no sequence
# expect: 0 … 2
# expect: no sequence
# expect: no sequence
# expect: no sequence
