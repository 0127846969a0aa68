# Reference counts of an object of one's own, as 3.14 counts them.
import sys
class Box: pass
def f():
    x = Box()
    print(sys.getrefcount(x))  # expect: 1
    y = x
    print(sys.getrefcount(x))  # expect: 2
    items = [x, x]
    print(sys.getrefcount(x))  # expect: 4
    del y, items
    print(sys.getrefcount(x))  # expect: 1
f()

# since: 3.14
