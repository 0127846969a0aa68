# str() of everything.
print(str(), str(5), str(2.50), str(None), str(True), str([1, "a"]), str({"k": (1,)}), str(b"x"))
print(str("s"), str(1 + 2j), str(range(3)), str(...), str(int), str(NotImplemented))
try:
    str(b"x", 5)
except TypeError as error:
    print(error)

# expect:  5 2.5 None True [1, 'a'] {'k': (1,)} b'x'
# expect: s (1+2j) range(0, 3) Ellipsis <class 'int'> NotImplemented
# expect: str() argument 'encoding' must be str, not int
