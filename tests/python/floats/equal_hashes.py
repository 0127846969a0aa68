# Numbers that are equal hash alike, so they are one key.
d = {1: "int"}
d[1.0] = "float"
d[True] = "bool"
print(d, hash(1) == hash(1.0) == hash(True), hash(0.5) == hash(1 / 2), 2.0 in {1, 2}, {1, 1.0, True})
print(hash(-1), hash(-2), hash(0), hash(2.0**30) == 2**30, hash(float("inf")), hash(-5))
print(hash(10**20) == hash(1e20))

# expect: {1: 'bool'} True True True {1}
# expect: -2 -2 0 True 314159 -5
# expect: True
