# Reference counts of globals and of containers.
import sys
a = []
print(sys.getrefcount(a))  # expect: 2
b = {"k": a, "j": (a, a)}
print(sys.getrefcount(a))  # expect: 5
b.clear()
print(sys.getrefcount(a))  # expect: 2
def hold(x):
    return sys.getrefcount(x)
print(hold(a))  # expect: 2
c = lambda: a
print(sys.getrefcount(a))  # expect: 2

# since: 3.14
