# Which method answers which operator, and in which order the sides are asked.
class Loud:
    def __init__(self, name): self.name = name
    def __eq__(self, other): print(self.name, "eq"); return NotImplemented
    def __lt__(self, other): print(self.name, "lt"); return NotImplemented
    def __gt__(self, other): print(self.name, "gt"); return True

class Child(Loud): pass

a, b = Loud("a"), Loud("b")
print(a < b)
print(a == b)
print(a < Child("child"))

# expect: a lt
# expect: b gt
# expect: True
# expect: a eq
# expect: b eq
# expect: False
# expect: child gt
# expect: True
