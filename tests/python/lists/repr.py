# Nested and recursive containers.
a = [1, "x", None, [2.0, ()], {"k": {1}}, b"b"]
print(a, repr(a) == str(a))  # expect: [1, 'x', None, [2.0, ()], {'k': {1}}, b'b'] True
a.append(a)
print(a)  # expect: [1, 'x', None, [2.0, ()], {'k': {1}}, b'b', [...]]
d = {}
d["self"] = d
print(d)  # expect: {'self': {...}}
t = ([],)
t[0].append(t)
print(t)  # expect: ([(...)],)
