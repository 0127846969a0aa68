# Arithmetic with real numbers, powers, comparison, text.
z = 3 - 4j
print(z + 1, 1 - z, z * 2, z / 2, 1 / z, z ** 2, z ** -1, z ** 0.5, 2 ** 1j, (-8) ** (1 / 3))
print(z == 3 - 4j, z == 3, 3 + 0j == 3, z != 0, bool(0j), hash(3 + 0j) == hash(3), {1: "a"}[1 + 0j])
print(1j * 1j, -0j, complex(1.5), complex("3-4j"), complex("j"), complex(" (1+2j) "), complex(1, 2), complex(real=1, imag=-0.0))
print(f"{z:.2f} {z:>12} {z:e} {2j:.1f} {z:+}", repr(complex("nan")), complex(1e20, -1e-7), 5e-324j)
print(z.real, z.imag, abs(z), z.conjugate(), +z, -z, sum([1j, 2]), isinstance(z, complex), type(1j))
for attempt in (lambda: z // 1, lambda: z < z, lambda: int(z), lambda: complex("x"), lambda: 1j / 0, lambda: 0j ** -1,
                lambda: complex([]), lambda: complex("1", 2), lambda: z % 2, lambda: float(z), lambda: complex(1, "2"), lambda: round(z)):
    try:
        attempt()
    except (TypeError, ValueError, ZeroDivisionError) as error:
        print(type(error).__name__, "-", error)

# expect: (4-4j) (-2+4j) (6-8j) (1.5-2j) (0.12+0.16j) (-7-24j) (0.12+0.16j) (2-1j) (0.7692389013639721+0.6389612763136348j) (1.0000000000000002+1.7320508075688772j)
# expect: True False True True False True a
# expect: (-1+0j) (-0-0j) (1.5+0j) (3-4j) 1j (1+2j) (1+2j) (1-0j)
# expect: 3.00-4.00j       (3-4j) 3.000000e+00-4.000000e+00j 0.0+2.0j (+3-4j) (nan+0j) (1e+20-1e-07j) 5e-324j
# expect: 3.0 -4.0 5.0 (3+4j) (3-4j) (-3+4j) (2+1j) True <class 'complex'>
# expect: TypeError - unsupported operand type(s) for //: 'complex' and 'int'
# expect: TypeError - '<' not supported between instances of 'complex' and 'complex'
# expect: TypeError - int() argument must be a string, a bytes-like object or a real number, not 'complex'
# expect: ValueError - complex() arg is a malformed string
# expect: ZeroDivisionError - division by zero
# expect: ZeroDivisionError - zero to a negative or complex power
# expect: TypeError - complex() argument must be a string or a number, not list
# expect: TypeError - complex() argument 'real' must be a real number, not str
# expect: TypeError - unsupported operand type(s) for %: 'complex' and 'int'
# expect: TypeError - float() argument must be a string or a real number, not 'complex'
# expect: TypeError - complex() argument 'imag' must be a real number, not str
# expect: TypeError - type complex doesn't define __round__ method
# since: 3.14
