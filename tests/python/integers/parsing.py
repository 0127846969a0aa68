# int() of strings, with blanks, signs, underscores and bases.
print(int("42"), int("  -7\n"), int("+5"), int("1_000"), int("0"), int("007"), int("١٢"))
print(int("ff", 16), int("0xff", 16), int("0b101", 0), int("0o17", 0), int("10", 0), int("z", 36))
print(int("-101", 2), int("1_0", 2))
print(int(3.99), int(-3.99), int(True), int(1e20), int(), int(b"12"), int("123456789012345678901234567890"))

# expect: 42 -7 5 1000 0 7 12
# expect: 255 255 5 15 10 35
# expect: -5 2
# expect: 3 -3 1 100000000000000000000 0 12 123456789012345678901234567890
