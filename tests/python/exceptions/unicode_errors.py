# The parts of a UnicodeDecodeError.
try:
    b"ab\xffcd".decode("ascii")
except UnicodeDecodeError as error:
    print(error.encoding, error.object, error.start, error.end, error.reason)

# expect: ascii b'ab\xffcd' 2 3 ordinal not in range(128)
