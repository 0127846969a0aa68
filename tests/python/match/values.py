# Dotted names are compared, not captured.
class Colour:
    RED = 1
    BLUE = 2

def f(x):
    match x:
        case Colour.RED: return "red"
        case Colour.BLUE: return "blue"
        case [Colour.RED, Colour.BLUE]: return "both"
    return "unknown"

print(f(1), f(2), f([1, 2]), f(3))  # expect: red blue both unknown
