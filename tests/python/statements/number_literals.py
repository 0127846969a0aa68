# Literals in all bases, underscores, exponents.
print(0b1010, 0o17, 0xFf, 1_000_000, 0b_1, 1e3, 1E-2, .5, 5., 1_0.0_1, 00, 0xdead_beef, 3j, 1e5j)
print(10**20, -1, +1, ~1, - -1, 1 .real, 1.5.real, 0xFFFFFFFFFFFFFFFFFFFF, 1e400, 0.1e-400)

# expect: 10 15 255 1000000 1 1000.0 0.01 0.5 5.0 10.01 0 3735928559 3j 100000j
# expect: 100000000000000000000 -1 1 -2 1 1 1.5 1208925819614629174706175 inf 0.0
