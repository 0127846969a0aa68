# A real number has no imaginary part where it is divided.
n, one = 2j, 1 + 2j
print(-7 / n, 7 / n, 5 / one, n / -7, one / one, 0 / one)
for number in (0j, -0j):
    try:
        print(1 / number)
    except ZeroDivisionError as error:
        print(error)

# expect: (-0+3.5j) -3.5j (1-2j) (-0-0.2857142857142857j) (1+0j) -0j
# expect: division by zero
# expect: division by zero
