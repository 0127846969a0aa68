# Many small questions about integers.
print(2**100, -7 // 2, -7 % 3, 7 // -2, divmod(-7, 2), 7 & 3, 6 | 1, 5 ^ 3, ~5, 1 << 40, -1 >> 3, 10**30 // 7, 10**30 % 7, (-10**30) // 7)
print(abs(-5), pow(2, 10), pow(3, -1, 7), int(3.99), int(-3.99), round(7.5), (255).bit_length(), (5).to_bytes(2, "big"), int.from_bytes(b"\x01\x00", "big"), bin(10), oct(8), hex(255), bin(-5))
print(5 / 2, 4 / 2, 1 / 3, 2**0.5, 10**-2, 0.1 + 0.2, 1e308 * 10, -1e308 * 10, 5 // 0.3, 5 % 0.3, -5 % 3.0, 5.0 // 2, divmod(5.5, 2))
import math
print(math.factorial(30), math.gcd(12, 18), math.lcm(4, 6), math.isqrt(10**20), math.comb(10, 3), math.perm(5, 2), math.floor(-1.5), math.ceil(1.2), math.trunc(-1.7), math.prod([1, 2, 3]), math.hypot(3, 4), math.log(8, 2), math.log2(8), math.sin(0), math.inf, math.nan, math.isclose(0.1 + 0.2, 0.3))
n = 1
for i in range(1, 60): n *= i
print(n, len(str(n)), n % 1000007, str(n)[::-1][:10], hash(n) == hash(n))
print(int("9" * 50) + 1, -(2**63), 2**63 - 1 + 1, 2**64 - 1, (2**63) // -1, (-2**63) // -1, (-2**63) * -1, abs(-2**63), -(-2**63))
print(0.5.as_integer_ratio(), (2.5).is_integer(), (2.0).is_integer(), 3.7 .__floor__(), float.fromhex("0x1p-3"), (0.1).hex(), True + True, True == 1, isinstance(True, int), sum([True, False, True]))
print(1_000_000, 0b11, 0o17, 0xff, 1e3, 3 .real, (5).numerator, complex if 0 else "", 7 .__add__(3), (3).__class__.__name__)
for bad in (lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: 2 ** "a", lambda: int("1.5"), lambda: int([]), lambda: 1 << -1, lambda: math.sqrt(-1), lambda: math.factorial(-1), lambda: int("9" * 5000), lambda: str(10**5000), lambda: float(10**400), lambda: 1.5 & 1, lambda: -"a", lambda: int("a", 40), lambda: math.log(0), lambda: (-1).to_bytes(1, "big"), lambda: int(float("nan")), lambda: int(float("inf")), lambda: 0 ** -1, lambda: 1.0 // 0, lambda: range(0, 10, 0)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
print(1 < 2 < 3, 1 < 3 > 2, 1 == 1.0, 2**53 == 2**53 + 0.0, 2**53 + 1 == 2.0**53, 10**400 > 1e300, 1 != "1", not 0, 5 and 0 or 7)
x = 5; x += 2; x -= 1; x *= 3; x //= 2; x **= 2; x %= 50; x <<= 2; x >>= 1; x |= 1; x &= 0xff; x ^= 3; x /= 2; print(x)
print(sum(range(101)), sum([0.1] * 10), math.fsum([0.1] * 10), max(1, 2.5, -3), min([3, 1]), max("a", "b"), max([], default=0), sum([[1], [2]], []))
print(-3 ** 2, (-3) ** 2, 2 ** 3 ** 2, 2 ** -1, -2 ** -2, 10 // 3 * 3, 7 - -3, +5, --5, 1 if [] else 2, 3 + 4 * 2)
print(3.0, 3.10, 1e10, 1e-10, 123456789012.0, 0.00001234, 1.0e+16, 9007199254740993, 1.1e-7, 4.35, 2.675, 1e5, 1e17, float(2**70))

# expect: 1267650600228229401496703205376 -4 2 -4 (-4, 1) 3 7 6 -6 1099511627776 -1 142857142857142857142857142857 1 -142857142857142857142857142858
# expect: 5 1024 5 3 -3 8 8 b'\x00\x05' 256 0b1010 0o10 0xff -0b101
# expect: 2.5 2.0 0.3333333333333333 1.4142135623730951 0.01 0.30000000000000004 inf -inf 16.0 0.20000000000000018 1.0 2.0 (2.0, 1.5)
# expect: 265252859812191058636308480000000 6 12 10000000000 120 20 -2 2 -1 6 5.0 3.0 3.0 0.0 inf nan True
# expect: 138683118545689835737939019720389406345902876772687432540821294940160000000000000 81 369576 0000000000 True
# expect: 100000000000000000000000000000000000000000000000000 -9223372036854775808 9223372036854775808 18446744073709551615 -9223372036854775808 9223372036854775808 9223372036854775808 9223372036854775808 9223372036854775808
# expect: (1, 2) False True 3 0.125 0x1.999999999999ap-4 2 True True 2
# expect: 1000000 3 15 255 1000.0 3 5  10 int
# expect: ZeroDivisionError division by zero
# expect: ZeroDivisionError division by zero
# expect: ZeroDivisionError division by zero
# expect: TypeError unsupported operand type(s) for ** or pow(): 'int' and 'str'
# expect: ValueError invalid literal for int() with base 10: '1.5'
# expect: TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
# expect: ValueError negative shift count
# expect: ValueError expected a nonnegative input, got -1.0
# expect: ValueError factorial() not defined for negative values
# expect: ValueError Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit
# expect: ValueError Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# expect: OverflowError int too large to convert to float
# expect: TypeError unsupported operand type(s) for &: 'float' and 'int'
# expect: TypeError bad operand type for unary -: 'str'
# expect: ValueError int() base must be >= 2 and <= 36, or 0
# expect: ValueError expected a positive input
# expect: OverflowError can't convert negative int to unsigned
# expect: ValueError cannot convert float NaN to integer
# expect: OverflowError cannot convert float infinity to integer
# expect: ZeroDivisionError zero to a negative power
# expect: ZeroDivisionError division by zero
# expect: ValueError range() arg 3 must not be zero
# expect: True True True True False True True True 7
# expect: 30.0
# expect: 5050 1.0 1.0 2.5 1 b 0 [1, 2]
# expect: -9 9 512 0.5 -0.25 9 10 5 5 2 11
# expect: 3.0 3.1 10000000000.0 1e-10 123456789012.0 1.234e-05 1e+16 9007199254740993 1.1e-07 4.35 2.675 100000.0 1e+17 1.1805916207174113e+21
# since: 3.14
