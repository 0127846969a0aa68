# A property without setter or deleter says so.
class Circle:
    def __init__(self): self._r = 2
    @property
    def area(self): return 3 * self._r ** 2
    @property
    def r(self): return self._r
    @r.deleter
    def r(self): del self._r

c = Circle()
def assign(): c.area = 1
def delete(): del c.area
def read(): return c.r
for attempt in (assign, delete):
    try:
        attempt()
    except AttributeError as error:
        print(error)
del c.r
try:
    read()
except AttributeError as error:
    print(error)

# expect: property 'area' of 'Circle' object has no setter
# expect: property 'area' of 'Circle' object has no deleter
# expect: 'Circle' object has no attribute '_r'
