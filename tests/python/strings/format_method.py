# str.format with positions, names, attributes and items.
class P: x, y = 1, 2
print("{} {} {}".format(1, "b", [3]))
print("{1} {0} {1}".format("a", "b"), "{name}: {n:>5.1f}".format(name="x", n=2.55))
print("{0.x}{0.y} {1[k]} {1[j][0]} {2[1]}".format(P, {"k": 5, "j": "q"}, [7, 8]))
print("{!r} {!s:>4} {:{}} {:{w}}|".format("a", "b", "c", 4, "d", w=3), "{{}}".format())
for text, args in (
    ("{}", ()), ("{} {}", (1,)), ("{a}", ()), ("{0} {}", (1, 2)), ("{", ()), ("}", ()), ("{:d}", ("x",)),
    ("{0.z}", (P,)), ("{!z}", (1,)),
):
    try:
        text.format(*args)
    except (IndexError, KeyError, ValueError, AttributeError) as error:
        print(type(error).__name__, "-", error)

# expect: 1 b [3]
# expect: b a b x:   2.5
# expect: 12 5 q 8
# expect: 'a'    b c    d  | {}
# expect: IndexError - Replacement index 0 out of range for positional args tuple
# expect: IndexError - Replacement index 1 out of range for positional args tuple
# expect: KeyError - 'a'
# expect: ValueError - cannot switch from manual field specification to automatic field numbering
# expect: ValueError - Single '{' encountered in format string
# expect: ValueError - Single '}' encountered in format string
# expect: ValueError - Unknown format code 'd' for object of type 'str'
# expect: AttributeError - type object 'P' has no attribute 'z'
# expect: ValueError - Unknown conversion specifier z
