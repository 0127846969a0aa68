# Found by the fuzzer.
from enum import Enum
try:
    a, d = "{}".format(2147483647)
except Exception as error:
    print(type(error).__name__, error)

# expect: ValueError too many values to unpack (expected 2)
