# Modules give hints, too.
import math

print(math.pi)  # expect: 3.141592653589793
print(math.foor(2.5))

# raises: Traceback (most recent call last):
# raises:   File "attribute_of_module.py", line 5, in <module>
# raises:     print(math.foor(2.5))
# raises:           ^^^^^^^^^
# raises: AttributeError: module 'math' has no attribute 'foor'. Did you mean: 'floor'?
