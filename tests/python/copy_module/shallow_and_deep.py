# copy shares what is inside, deepcopy doesn't, and keeps cycles.
import copy
a = [[1], {"k": [2]}]
s, d = copy.copy(a), copy.deepcopy(a)
a[0].append(9); a[1]["k"].append(8)
print(s, d, s is a, s[0] is a[0], d[0] is a[0])
c = [1]
c.append(c)
e = copy.deepcopy(c)
print(e[1] is e, e is c, e)
t = (1, [2])
print(copy.copy(t) is t, copy.deepcopy(t) is t, copy.deepcopy((1, 2)) == (1, 2), copy.copy({1: 2}))
print(copy.copy({1}))
shared = [0]
both = copy.deepcopy([shared, shared])
print(both[0] is both[1])

# expect: [[1, 9], {'k': [2, 8]}] [[1], {'k': [2]}] False True False
# expect: True False [1, [...]]
# expect: True False True {1: 2}
# expect: {1}
# expect: True
