# An import in a function binds a local name, and a module is loaded once.
def area(r):
    import math
    return math.pi * r * r
print(round(area(1), 3))  # expect: 3.142
try:
    math
except NameError as error:
    print(error)  # expect: name 'math' is not defined
import sys
import math as first
print("math" in sys.modules, sys.modules["math"] is first)  # expect: True True
