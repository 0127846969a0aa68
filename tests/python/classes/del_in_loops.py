# __del__ runs at once where a loop, an attribute, an item or an operator lets go of an object.
class Noisy:
    def __init__(self, name): self.name = name
    def __del__(self): print("gone:", self.name)
    def __add__(self, other): return Noisy(self.name + other)

class Box: pass

def loop():
    for item in map(Noisy, "ab"):
        print("at", item.name)
    print("after")

def attribute(box):
    for name in "cd":
        new = Noisy(name)
        box.held = new
        del new
        print("held", box.held.name)
    box.held = None

def items(places):
    for name in "ef":
        places[0] = Noisy(name)
        print("placed", places[0].name)
    places[0] = 0

def operators(text):
    sum = Noisy("g")
    for _ in range(2):
        sum = sum + text
        print("sum", sum.name)
    sum = 0
    print("end")

def popped(stack):
    stack.pop()
    print("popped")

loop()
attribute(Box())
items([0])
operators("!")
popped([Noisy("h")])

# expect: at a
# expect: gone: a
# expect: at b
# expect: after
# expect: gone: b
# expect: held c
# expect: gone: c
# expect: held d
# expect: gone: d
# expect: placed e
# expect: gone: e
# expect: placed f
# expect: gone: f
# expect: gone: g
# expect: sum g!
# expect: gone: g!
# expect: sum g!!
# expect: gone: g!!
# expect: end
# expect: gone: h
# expect: popped
