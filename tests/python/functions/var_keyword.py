# **kwargs gathers keyword arguments into a dict, in the order given.
def show(**options):
    print(options)

show()
show(b=1, a=2)
show(**{"x": 1}, y=2)

# expect: {}
# expect: {'b': 1, 'a': 2}
# expect: {'x': 1, 'y': 2}
