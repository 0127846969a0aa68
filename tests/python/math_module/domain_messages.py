# Since 3.14, domain errors name what was expected.
import math
for attempt in (
    lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.log(-1), lambda: math.log2(0),
    lambda: math.log10(-5), lambda: math.asin(2), lambda: math.acos(-2), lambda: math.acosh(0),
    lambda: math.atanh(1), lambda: math.log1p(-1), lambda: math.gamma(-1), lambda: math.fmod(1, 0),
    lambda: math.sin(math.inf), lambda: math.pow(-1, 0.5),
):
    try:
        attempt()
    except ValueError as error:
        print(error)

# expect: expected a nonnegative input, got -1.0
# expect: expected a positive input
# expect: expected a positive input
# expect: expected a positive input
# expect: expected a positive input
# expect: expected a number in range from -1 up to 1, got 2.0
# expect: expected a number in range from -1 up to 1, got -2.0
# expect: expected argument value not less than 1, got 0.0
# expect: expected a number between -1 and 1, got 1.0
# expect: expected argument value > -1, got -1.0
# expect: expected a noninteger or positive integer, got -1.0
# expect: math domain error
# expect: expected a finite input, got inf
# expect: math domain error
# since: 3.14
