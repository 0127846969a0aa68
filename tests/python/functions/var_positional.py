# *args gathers what is left into a tuple.
def show(first, *rest):
    print(first, rest, type(rest).__name__)

show(1)
show(1, 2, 3)
show(*"abc")

# expect: 1 () tuple
# expect: 1 (2, 3) tuple
# expect: a ('b', 'c') tuple
