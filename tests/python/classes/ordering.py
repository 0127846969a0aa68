# __lt__ alone serves sorted, min and max; > asks the other side.
class Version:
    def __init__(self, *parts): self.parts = parts
    def __lt__(self, other): return self.parts < other.parts
    def __repr__(self): return ".".join(map(str, self.parts))

versions = [Version(1, 10), Version(1, 2), Version(0, 9)]
print(sorted(versions), min(versions), max(versions))  # expect: [0.9, 1.2, 1.10] 0.9 1.10
print(Version(2) > Version(1), Version(2) < Version(1))  # expect: True False
try:
    Version(1) <= Version(2)
except TypeError as error:
    print(error)  # expect: '<=' not supported between instances of 'Version' and 'Version'
