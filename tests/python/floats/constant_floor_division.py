# Divisions of constants come out as those of variables.
print(6.0 // 2.0, 7.5 // 2.5, -1 // 0.5, 1 // -0.5, -6.0 // 4, (1.5 + 1.5) // 1.5, 10 // 2.5 // 2)
print(7.0 // 2, -7.0 // 2, 0.0 // 3, -0.0 // 3, 6.5 % 2, -6.0 % 2.0, 2**60 // 2.0)
a, b = 6.0, 2.0
print(a // b, -a // b, a % b)
def of_constants(): return -1 // 0.5
print(of_constants())
try:
    1.0 // 0
except ZeroDivisionError as error:
    print(error)

# expect: 3.0 3.0 -2.0 -2.0 -2.0 2.0 2.0
# expect: 3.0 -4.0 0.0 -0.0 0.5 0.0 5.764607523034235e+17
# expect: 3.0 -3.0 0.0
# expect: -2.0
# expect: division by zero
