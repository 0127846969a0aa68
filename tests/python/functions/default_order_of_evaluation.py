# Decorators, then defaults from left to right, then keyword-only defaults are evaluated.
def note(value):
    print("evaluated", value)
    return value

def keep(label):
    print("decorator", label)
    return lambda function: function

@keep("outer")
@keep("inner")
def f(a=note(1), b=note(2), *, c=note(3)):
    return a, b, c

print(f())

# expect: decorator outer
# expect: decorator inner
# expect: evaluated 1
# expect: evaluated 2
# expect: evaluated 3
# expect: (1, 2, 3)
