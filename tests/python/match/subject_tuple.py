# A subject with commas is a tuple; the subject is evaluated once.
def f(a, b):
    match a, b:
        case 0, _: return "a is zero"
        case _, 0: return "b is zero"
        case x, y: return x / y

print(f(0, 5), f(5, 0), f(6, 3))  # expect: a is zero b is zero 2.0
