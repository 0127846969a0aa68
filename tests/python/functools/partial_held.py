# A partial object keeps what it holds out of its attributes; what partial and reduce refuse.
from functools import partial, reduce, Placeholder
p = partial(print, 1, sep="-")
p.note = "mine"
print(vars(p), partial(p, 2).args, partial(partial(print, 1), 2).args)
for refused in (partial, lambda: partial(print, a=Placeholder), lambda: reduce(max, 3)):
    try:
        refused()
    except TypeError as error:
        print(error)

# expect: {'note': 'mine'} (2,) (1, 2)
# expect: type 'partial' takes at least one argument
# expect: Placeholder cannot be passed as a keyword argument
# expect: reduce() arg 2 must support iteration
# since: 3.14
