# Many small questions about an expression that fails.
def f(a, b, *, c, d=1): pass
f(1, c=2)

# raises: Traceback (most recent call last):
# raises:   File "failed_expression.py", line 3, in <module>
# raises:     f(1, c=2)
# raises:     ~^^^^^^^^
# raises: TypeError: f() missing 1 required positional argument: 'b'
# since: 3.14
