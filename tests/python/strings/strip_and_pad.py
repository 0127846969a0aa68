# strip, removeprefix, center, ljust, rjust, zfill, expandtabs.
print(repr("  x \n".strip()), repr("  x ".lstrip()), repr(" x  ".rstrip()), "xxabcxx".strip("x"))
print("abcba".strip("ab"), "www.x.com".lstrip("w."), "file.py".removesuffix(".py"))
print("file.py".removeprefix("fi"), "x".removeprefix("y"))
print(repr("ab".center(7)), repr("ab".center(6, "*")), repr("ab".ljust(5)))
print(repr("ab".rjust(5, ".")), "42".zfill(5), "-42".zfill(5), "+1".zfill(1))
print(repr("a\tb\tcd".expandtabs(4)), "abc".center(2))
try:
    "x".center(5, "ab")
except TypeError as error:
    print(error)

# expect: 'x' 'x ' ' x' abc
# expect: c x.com file
# expect: le.py x
# expect: '   ab  ' '**ab**' 'ab   '
# expect: '...ab' 00042 -0042 +1
# expect: 'a   b   cd' abc
# expect: The fill character must be exactly one character long
