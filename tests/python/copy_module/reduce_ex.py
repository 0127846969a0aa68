# What says itself how it is reduced is copied so.
import copy
class Refused:
    def __reduce_ex__(self, protocol): raise TypeError("no copy")
class Counted:
    def __init__(self, x): self.x = x
    def __reduce_ex__(self, protocol): return Counted, (self.x + 1,)
for way in (copy.copy, copy.deepcopy):
    print(way(Counted(1)).x)
    try:
        way(Refused())
    except TypeError as error:
        print(error)

# expect: 2
# expect: no copy
# expect: 2
# expect: no copy
