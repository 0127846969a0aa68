# Dicts and lists to inherit from.
from collections import UserDict, UserList
class Lower(UserDict):
    def __setitem__(self, key, value): super().__setitem__(key.lower(), value)
d = Lower(A=1)
d["B"] = 2
d.update({"C": 3})
print(d, "a" in d, len(d), UserList([1, 2]) + [3])

# expect: {'a': 1, 'b': 2, 'c': 3} True 3 [1, 2, 3]
