# abs, divmod, pow, round of all numbers.
print(abs(-5), abs(-2.5), abs(True), divmod(17, 5), divmod(-17, 5), divmod(17.5, 5))
print(divmod(2**70, 2**35), pow(2, 5), pow(2, -1), pow(2.0, 3), pow(7, 2, 5), round(2.567, 2))
print(round(7), round(-7.5))

# expect: 5 2.5 1 (3, 2) (-4, 3) (3.0, 2.5)
# expect: (34359738368, 0) 32 0.5 8.0 4 2.57
# expect: 7 -8
