# Operators between floats and ints.
print(1.5 + 2, 3 - 0.5, 2 * 2.5, 7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2, divmod(-7.5, 2))
print(2.0 ** 3, 2 ** 0.5, (-8.0) ** 2)
print(0.1 + 0.2 == 0.3, 1e16 + 1, 3.0 == 3, 1.1 * 3, -2.5, abs(-2.5), +1.5, 5 // 0.3, 1e-320 / 10)
for attempt in (
    lambda: (10**400) * 1.0, lambda: float(10**400), lambda: 1.5 & 1, lambda: 1.5 << 1, lambda: "x" + 1.5,
):
    try:
        attempt()
    except (OverflowError, TypeError) as error:
        print(type(error).__name__, "-", error)

# expect: 3.5 2.5 5.0 3.0 -4.0 1.5 0.5 -0.5 (-4.0, 0.5)
# expect: 8.0 1.4142135623730951 64.0
# expect: False 1e+16 True 3.3000000000000003 -2.5 2.5 1.5 16.0 1e-321
# expect: OverflowError - int too large to convert to float
# expect: OverflowError - int too large to convert to float
# expect: TypeError - unsupported operand type(s) for &: 'float' and 'int'
# expect: TypeError - unsupported operand type(s) for <<: 'float' and 'int'
# expect: TypeError - can only concatenate str (not "float") to str
