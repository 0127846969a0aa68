# A manager that counts how deep it is entered.
class Depth:
    def __init__(self): self.level = 0
    def __enter__(self): self.level += 1; return self.level
    def __exit__(self, *error): self.level -= 1
d = Depth()
with d as a, d as b:
    with d as c:
        print(a, b, c, d.level)  # expect: 1 2 3 3
    print(d.level)  # expect: 2
print(d.level)  # expect: 0
