# Long chains of objects end one after the other, not each inside the end of the one before.
class Node:
    def __init__(self, next): self.next = next

class Slim:
    __slots__ = ("next",)
    def __init__(self, next): self.next = next

class Owner:
    def method(self): pass

def closure(value): return lambda: value
def defaults(value):
    def function(value=value): pass
    return function
def bound(value):
    owner = Owner()
    owner.value = value
    return owner.method
def delegating(value):
    yield from value

links = {
    "objects": Node, "slots": Slim, "closures": closure, "defaults": defaults, "methods": bound,
    "lists": lambda value: [value], "tuples": lambda value: (value,), "dicts": lambda value: {1: value},
    "maps": lambda value: map(abs, value or ()), "generators": lambda value: delegating(value or ()),
}
for name, link in links.items():
    chain = None
    for _ in range(100_000):
        chain = link(chain)
    del chain
    print(name, "gone")

# expect: objects gone
# expect: slots gone
# expect: closures gone
# expect: defaults gone
# expect: methods gone
# expect: lists gone
# expect: tuples gone
# expect: dicts gone
# expect: maps gone
# expect: generators gone
