# Found by the fuzzer.
from functools import singledispatch
@singledispatch
def show(x): return f"object 0"
@show.register
def _(x: int): return frange0
print(show("a"), show(5), show0, show0, show0)

# raises: Traceback (most recent call last):
# raises:   File "fuzz.py", line 7, in <module>
# raises:     print(show("a"), show(5), show0, show0, show0)
# raises:                      ~~~~^^^
# raises:   File "/lib/python314.zip/functools.py", line 982, in wrapper
# raises:     return dispatch(args[0].__class__)(*args, **kw)
# raises:            ~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^
# raises:   File "fuzz.py", line 6, in _
# raises:     def _(x: int): return frange0
# raises:                           ^^^^^^^
# raises: NameError: name 'frange0' is not defined. Did you mean: 'range'?
