# The messages for attributes that aren't there, of instances, classes, modules and built-ins.
import math

class Box:
    size = 1

attempts = [
    lambda: Box().width, lambda: Box.width, lambda: math.sqroot, lambda: (5).real_part, lambda: [].push(1),
    lambda: "a".uppercase, lambda: None.x, lambda: {}.key, lambda: (lambda: 0).x, lambda: Box().size.x,
]
for attempt in attempts:
    try:
        attempt()
    except AttributeError as error:
        print(error)

# expect: 'Box' object has no attribute 'width'
# expect: type object 'Box' has no attribute 'width'
# expect: module 'math' has no attribute 'sqroot'
# expect: 'int' object has no attribute 'real_part'
# expect: 'list' object has no attribute 'push'
# expect: 'str' object has no attribute 'uppercase'
# expect: 'NoneType' object has no attribute 'x'
# expect: 'dict' object has no attribute 'key'
# expect: 'function' object has no attribute 'x'
# expect: 'int' object has no attribute 'x'
