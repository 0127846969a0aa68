# The first string of a function or class is its documentation.
def f():
    """One line.

    More.
    """
class C:
    "Class text."
    def m(self): "method"
print(repr(f.__doc__), C.__doc__, C.m.__doc__, (lambda: 0).__doc__)

# expect: 'One line.\n\nMore.\n' Class text. method None
# since: 3.14
