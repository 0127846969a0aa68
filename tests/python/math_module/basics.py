# Functions and constants that give the same everywhere.
import math
print(math.pi, math.e, math.tau, math.inf, math.nan)
print(math.sqrt(2), math.floor(2.7), math.ceil(2.1), math.trunc(-2.7), math.fabs(-3))
print(math.copysign(2, -0.0), math.fmod(-7, 3), math.modf(2.5), math.frexp(8), math.ldexp(0.5, 4))
print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1), math.isclose(0.1 + 0.2, 0.3))
print(math.hypot(3, 4), math.dist((0, 0), (3, 4)), math.degrees(math.pi), math.radians(180))
print(math.prod([1, 2, 3, 4]), math.prod([], start=5))
print(math.gcd(12, 18, 27), math.lcm(4, 6), math.factorial(10), math.comb(5, 2), math.perm(5, 2))
print(math.isqrt(17), math.cbrt(27), math.exp2(5), math.nextafter(1, 2), math.ulp(1.0))
print(math.remainder(7, 2))

# expect: 3.141592653589793 2.718281828459045 6.283185307179586 inf nan
# expect: 1.4142135623730951 2 3 -2 3.0
# expect: -2.0 -1.0 (0.5, 2.0) (0.5, 4) 8.0
# expect: True True True True
# expect: 5.0 5.0 180.0 3.141592653589793
# expect: 24 5
# expect: 3 12 3628800 10 20
# expect: 4 3.0 32.0 1.0000000000000002 2.220446049250313e-16
# expect: -1.0
# since: 3.14
