# The messages when `self` is forgotten or the arguments of __init__ don't fit.
class Box:
    def __init__(self, size): pass
    def open(): pass
    def fill(self, what): pass

class Plain: pass

calls = [lambda: Box(), lambda: Box(1, 2), lambda: Box(1).open(), lambda: Box(1).fill(), lambda: Box.fill("x"),
         lambda: Plain(1), lambda: Plain(a=1), lambda: object(1)]
for call in calls:
    try:
        call()
    except TypeError as error:
        print(error)

# expect: Box.__init__() missing 1 required positional argument: 'size'
# expect: Box.__init__() takes 2 positional arguments but 3 were given
# expect: Box.open() takes 0 positional arguments but 1 was given
# expect: Box.fill() missing 1 required positional argument: 'what'
# expect: Box.fill() missing 1 required positional argument: 'what'
# expect: Plain() takes no arguments
# expect: Plain() takes no arguments
# expect: object() takes no arguments
