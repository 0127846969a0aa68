# Integer functions of math: exact for big numbers.
import math
print(math.isqrt(10**40), math.isqrt(99), math.gcd(2**40, 6**20), math.gcd(), math.lcm(4, 6, 10))
print(math.factorial(25), math.comb(50, 25), math.perm(10, 3))
for attempt in (
    lambda: math.isqrt(-1), lambda: math.factorial(-1), lambda: math.gcd(1.5, 2),
    lambda: math.factorial(2.5),
):
    try:
        attempt()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, "-", error)

# expect: 100000000000000000000 9 1048576 0 60
# expect: 15511210043330985984000000 126410606437752 720
# expect: ValueError - isqrt() argument must be nonnegative
# expect: ValueError - factorial() not defined for negative values
# expect: TypeError - 'float' object cannot be interpreted as an integer
# expect: TypeError - 'float' object cannot be interpreted as an integer
