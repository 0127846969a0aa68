# A default is evaluated once, when the `def` runs: a list is shared between calls.
def collect(item, into=[]):
    into.append(item)
    return into

print(collect(1))  # expect: [1]
print(collect(2))  # expect: [1, 2]
print(collect(3, []))  # expect: [3]
print(collect(4))  # expect: [1, 2, 4]
