# A generator has no length, no index, and is true.
g = (x for x in range(3))
for attempt in (lambda: len(g), lambda: g[0], lambda: g + g, lambda: g()):
    try:
        attempt()
    except TypeError as error:
        print(error)
print(bool(g), 2 in g, list(g))

# expect: object of type 'generator' has no len()
# expect: 'generator' object is not subscriptable
# expect: unsupported operand type(s) for +: 'generator' and 'generator'
# expect: 'generator' object is not callable
# expect: True True []
