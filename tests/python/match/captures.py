# A bare name takes anything and stays bound afterwards.
def f(x):
    match x:
        case [first]:
            return f"one: {first}"
        case [first, second]:
            return f"two: {first} {second}"
        case other:
            return f"other: {other}"

print(f([1]), f((1, 2)), f([]), f("ab"), f(5))
match 7:
    case n:
        pass
print(n)

# expect: one: 1 two: 1 2 other: [] other: ab other: 5
# expect: 7
