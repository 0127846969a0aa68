# A comparison function as a key.
from functools import cmp_to_key
def compare(a, b):
    return (len(a) > len(b)) - (len(a) < len(b)) or (a < b) - (a > b)
print(sorted(["bb", "a", "c", "aa"], key=cmp_to_key(compare)), max(["a", "ccc", "bb"], key=cmp_to_key(compare)))

# expect: ['c', 'a', 'bb', 'aa'] ccc
