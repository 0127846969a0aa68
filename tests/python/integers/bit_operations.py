# & | ^ ~ treat negative numbers as endless two's complement.
a, b = 0b1100, 0b1010
print(a & b, a | b, a ^ b, ~a, -a & 0xFF, -1 & 2**70, -2**70 | 1, ~(2**70), -5 ^ 3, -5 & -3, -5 | -3)
print(True & False, True | 2, True ^ True, ~0, (2**64 - 1) & -(2**32))

# expect: 8 14 6 -13 244 1180591620717411303424 -1180591620717411303423 -1180591620717411303425 -8 -7 -1
# expect: False 3 False -1 18446744069414584320
