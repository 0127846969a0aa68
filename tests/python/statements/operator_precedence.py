# Which operator binds tighter.
print(2 + 3 * 4, (2 + 3) * 4, -2 ** 2, 2 ** -1, not 1 == 2, 1 + 2 << 1, 6 & 3 == 2, 1 | 2 ^ 3 & 4)
print(7 // 2 * 2, 7 % 4 * 2)
print(1 if 0 else 2 + 3, not True or True, 5 - 2 - 1, 2 ** 3 ** 0, ~5 + 1, -7 // 2, 10 - 3 in [7])
print(3 < 4 == True)
print([lambda: 1, 2][1], (lambda x: x if x else -x)(3), *[1, 2] + [3])

# expect: 14 20 -4 0.5 True 6 True 3
# expect: 6 6
# expect: 5 True 2 2 -5 -4 True
# expect: False
# expect: 2 3 1 2 3
