# A local variable that is returned: its object, its references, what a frame that somebody holds still shows, and when
# the others end.
import sys

class Noisy:
    def __init__(self, name): self.name = name
    def __del__(self): print("gone", self.name)

def second(a, b):
    return b

def local():
    kept, made = Noisy("kept"), Noisy("made")
    return made

def constant(x):
    held = Noisy(x)
    return 5

def nothing(x):
    held = Noisy(x)

def framed(a):
    b = [a]
    frame = sys._getframe()
    holder.append(frame)
    return b

def closure(x):
    def inner():
        return x
    return inner

def outer(y):
    z = (y, y)
    return z if y else y

print(second(1, "two"), second([], 2.5), second(None, None))
made = local()
print(made.name)
del made
print(constant("c"), nothing("n"))
holder = []
result = framed(3)
print(result, sorted(name for name in holder[0].f_locals), holder[0].f_locals["b"] is result)
print(closure(4)(), outer(0), outer(1))
value = object()
before = sys.getrefcount(value)
same = second(0, value)
print(sys.getrefcount(value) - before)
del same
print(sys.getrefcount(value) - before)
stack = [Noisy("popped")]
stack.pop()
print("after")
try:
    second(Noisy("argument"), 0).nothing
except AttributeError as error:
    print(error)
# expect: two 2.5 None
# expect: gone kept
# expect: made
# expect: gone made
# expect: gone c
# expect: gone n
# expect: 5 None
# expect: [3] ['a', 'b', 'frame'] True
# expect: 4 0 (1, 1)
# expect: 1
# expect: 0
# expect: gone popped
# expect: after
# expect: gone argument
# expect: 'int' object has no attribute 'nothing'
