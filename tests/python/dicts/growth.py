# Many keys, deleted and added again.
d = {}
for i in range(2000):
    d[i * 7919 % 2003] = i
print(len(d), d[0], d[1], sum(d.values()), list(d)[:5])
for k in list(d):
    if k % 2:
        del d[k]
print(len(d), list(d)[:5], 1 in d, 2 in d)

# expect: 2000 0 1723 1999000 [0, 1910, 1817, 1724, 1631]
# expect: 1001 [0, 1910, 1724, 1538, 1352] False True
