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
