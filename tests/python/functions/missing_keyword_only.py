# The messages for missing keyword-only arguments.
def one(*, a): pass
def two(*, a, b): pass
def three(*, a, b, c=1, d): pass

for call in (one, two, three, lambda: three(a=1)):
    try:
        call()
    except TypeError as error:
        print(error)

# expect: one() missing 1 required keyword-only argument: 'a'
# expect: two() missing 2 required keyword-only arguments: 'a' and 'b'
# expect: three() missing 3 required keyword-only arguments: 'a', 'b', and 'd'
# expect: three() missing 2 required keyword-only arguments: 'b' and 'd'
