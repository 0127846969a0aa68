# This is Python 3.14 or newer.
import sys
print(sys.version_info >= (3, 14), sys.version_info < (4,), sys.version.startswith("3."))
print(sys.hexversion >= 0x030E0000)

# expect: True True True
# expect: True
# since: 3.14
