# Powers with negative exponents, and modular powers.
print(2 ** 10, 2 ** -2, (-2) ** 3, (-2) ** -1, 7 ** 0, 2 ** 0.5, (-8) ** (1 / 3) != -2, 4 ** True)
print(pow(3, 200, 13), pow(2, 1000, 10**9 + 7), pow(-3, 3, 5), pow(3, -1, 11), pow(2, 3, -5))
print(pow(5, 0, 1), pow(10, 3), pow(base=2, exp=3, mod=5))
try:
    pow(2, -1, 4)
except ValueError as error:
    print(error)
try:
    pow(2, 0.5, 3)
except TypeError as error:
    print(error)

# expect: 1024 0.25 -8 -0.5 1 1.4142135623730951 True 4
# expect: 9 688423210 3 4 -2
# expect: 0 1000 3
# expect: base is not invertible for the given modulus
# expect: pow() 3rd argument not allowed unless all arguments are integers
