# A negative number to a broken power is complex.
z = (-1) ** 0.5
print(type(z).__name__, abs(z))  # expect: complex 1.0
