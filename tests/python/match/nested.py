# An evaluator of expressions in a dozen lines.
def value(e):
    match e:
        case int() | float(): return e
        case ("+", a, b): return value(a) + value(b)
        case ("*", a, b): return value(a) * value(b)
        case ("-", a): return -value(a)
        case (op, *args): raise ValueError(f"unknown {op} with {len(args)}")

print(value(("+", 1, ("*", 2, ("-", 3)))))  # expect: -5
try:
    value(("/", 1, 2))
except ValueError as error:
    print(error)  # expect: unknown / with 2
