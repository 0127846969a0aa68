# Keys of many types side by side.
d = {1: "int", "1": "str", (1,): "tuple", None: "none", 2.5: "float", b"1": "bytes"}
d |= {frozenset({1}): "frozenset", int: "type", len: "function"}
print(len(d), d[1.0], d[True], d[(1,)], d[None], d[frozenset([1])], d[int], d[len], "2" in d)

# expect: 9 int int tuple none frozenset type function False
