# Domain errors and wrong types.
import math
attempts = [
    lambda: math.sqrt("x"), lambda: math.floor("x"), lambda: math.gcd("a"), lambda: math.factorial(1.5),
    lambda: math.sqrt(), lambda: math.pi(), lambda: math.comb(-1, 2), lambda: math.exp(1000),
    lambda: math.log(1, 2, 3), lambda: math.sqrt(1, 2), lambda: math.fsum(5),
    lambda: math.dist((1,), (1, 2)), lambda: math.isclose(1, 1, rel_tol=-1),
]
for attempt in attempts:
    try:
        attempt()
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, "-", error)

# expect: TypeError - must be real number, not str
# expect: TypeError - must be real number, not str
# expect: TypeError - 'str' object cannot be interpreted as an integer
# expect: TypeError - 'float' object cannot be interpreted as an integer
# expect: TypeError - math.sqrt() takes exactly one argument (0 given)
# expect: TypeError - 'float' object is not callable
# expect: ValueError - n must be a non-negative integer
# expect: OverflowError - math range error
# expect: TypeError - log expected at most 2 arguments, got 3
# expect: TypeError - math.sqrt() takes exactly one argument (2 given)
# expect: TypeError - 'int' object is not iterable
# expect: ValueError - both points must have the same number of dimensions
# expect: ValueError - tolerances must be non-negative
# since: 3.14
