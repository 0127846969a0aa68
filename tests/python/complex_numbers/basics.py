# The little that complex numbers are used for.
z = 3 + 4j
print(z, z.real, z.imag, abs(z), z.conjugate(), z * 1j, z + 1, z - 2j, z / 2, -z, z == 3 + 4j)
print(complex(1, -2), 1j ** 2, complex("1+2j"))
try:
    z < 1
except TypeError as error:
    print(error)

# expect: (3+4j) 3.0 4.0 5.0 (3-4j) (-4+3j) (4+4j) (3+2j) (1.5+2j) (-3-4j) True
# expect: (1-2j) (-1+0j) (1+2j)
# expect: '<' not supported between instances of 'complex' and 'int'
