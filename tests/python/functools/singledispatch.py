# One function, several implementations by the type of the first argument.
from functools import singledispatch
@singledispatch
def show(x): return f"object {x}"
@show.register
def _(x: int): return f"int {x}"
@show.register(list)
def _(x): return f"list of {len(x)}"
print(show("a"), show(5), show([1, 2]), show(True), show(None))

# expect: object a int 5 list of 2 int True object None
