# What class patterns complain about.
class P:
    pass
class Q:
    __match_args__ = ("a", 5)
    a = 1
def positional(x):
    match x:
        case P(1): pass
def wrong_args(x):
    match x:
        case Q(1, 2): pass
def not_a_class(x):
    kind = 5
    match x:
        case kind(): pass
def twice(x):
    match x:
        case Q(1, a=1): pass
for attempt in (lambda: positional(P()), lambda: wrong_args(Q()), lambda: not_a_class(1), lambda: twice(Q())):
    try:
        attempt()
    except TypeError as error:
        print(error)

# expect: P() accepts 0 positional sub-patterns (1 given)
# expect: __match_args__ elements must be strings (got int)
# expect: called match pattern must be a class
# expect: Q() got multiple sub-patterns for attribute 'a'
# since: 3.14
