# format() with and without a specification.
print(format(5), format(5, "03d"), format("x", ">3"), format(2.5, ".2f"), format(None), format([1]))
print(format(True, "d"), format(255, "#x"), repr(format("", "5")))
try:
    format(5, 5)
except TypeError as error:
    print(error)

# expect: 5 005   x 2.50 None [1]
# expect: 1 0xff '     '
# expect: format() argument 2 must be str, not int
