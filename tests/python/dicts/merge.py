# | and |= since 3.9.
a, b = {"x": 1, "y": 2}, {"y": 3, "z": 4}
print(a | b, b | a, a)  # expect: {'x': 1, 'y': 3, 'z': 4} {'y': 2, 'z': 4, 'x': 1} {'x': 1, 'y': 2}
a |= b
a |= [("q", 5)]
print(a)  # expect: {'x': 1, 'y': 3, 'z': 4, 'q': 5}
