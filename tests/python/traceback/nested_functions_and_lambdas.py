# Frames of closures, lambdas and comprehensions together.
def make(n):
    def inner(x):
        return (lambda y: y / n)(x)
    return inner
print([make(k)(6) for k in (3, 2)])  # expect: [2.0, 3.0]
print([make(k)(6) for k in (1, 0)])

# raises: Traceback (most recent call last):
# raises:   File "nested_functions_and_lambdas.py", line 7, in <module>
# raises:     print([make(k)(6) for k in (1, 0)])
# raises:            ~~~~~~~^^^
# raises:   File "nested_functions_and_lambdas.py", line 4, in inner
# raises:     return (lambda y: y / n)(x)
# raises:            ~~~~~~~~~~~~~~~~~^^^
# raises:   File "nested_functions_and_lambdas.py", line 4, in <lambda>
# raises:     return (lambda y: y / n)(x)
# raises:                       ~~^~~
# raises: ZeroDivisionError: division by zero
