# The first iterable is evaluated at once; keys come before values.
def note(x):
    print("eval", x)
    return x

d = {note(f"k{i}"): note(f"v{i}") for i in note([1, 2])}
print(d)

# expect: eval [1, 2]
# expect: eval k1
# expect: eval v1
# expect: eval k2
# expect: eval v2
# expect: {'k1': 'v1', 'k2': 'v2'}
