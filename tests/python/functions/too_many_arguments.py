# The messages for surplus positional arguments tell what is taken and what was given.
def none(): pass
def one(a): pass
def two(a, b): pass
def optional(a, b=1): pass
def keyword(a, *, b=1): pass
def all_optional(a=1): pass

calls = [
    lambda: none(1), lambda: one(1, 2), lambda: two(1, 2, 3), lambda: optional(1, 2, 3),
    lambda: keyword(1, 2), lambda: keyword(1, 2, b=3), lambda: all_optional(1, 2),
]
for call in calls:
    try:
        call()
    except TypeError as error:
        print(error)

# expect: none() takes 0 positional arguments but 1 was given
# expect: one() takes 1 positional argument but 2 were given
# expect: two() takes 2 positional arguments but 3 were given
# expect: optional() takes from 1 to 2 positional arguments but 3 were given
# expect: keyword() takes 1 positional argument but 2 were given
# expect: keyword() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given
# expect: all_optional() takes from 0 to 1 positional arguments but 2 were given
