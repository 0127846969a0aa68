# Instances are copied with their dict; __copy__ and __deepcopy__ take over.
import copy
class Box:
    def __init__(self, items): self.items = items
a = Box([1])
s, d = copy.copy(a), copy.deepcopy(a)
a.items.append(2)
print(s.items, d.items, type(d).__name__, s is a)  # expect: [1, 2] [1] Box False
class Own:
    def __copy__(self): return "copied"
    def __deepcopy__(self, memo): return "deeply copied"
print(copy.copy(Own()), copy.deepcopy([Own()]))  # expect: copied ['deeply copied']
