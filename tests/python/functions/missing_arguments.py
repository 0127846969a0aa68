# The messages for missing positional arguments count and name them.
def one(a): pass
def two(a, b): pass
def three(a, b, c): pass
def four(a, b, c, d=0): pass

for call in (one, two, three, four, lambda: four(1), lambda: three(1, c=2)):
    try:
        call()
    except TypeError as error:
        print(error)

# expect: one() missing 1 required positional argument: 'a'
# expect: two() missing 2 required positional arguments: 'a' and 'b'
# expect: three() missing 3 required positional arguments: 'a', 'b', and 'c'
# expect: four() missing 3 required positional arguments: 'a', 'b', and 'c'
# expect: four() missing 2 required positional arguments: 'b' and 'c'
# expect: three() missing 1 required positional argument: 'b'
