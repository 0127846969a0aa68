# Facts about the interpreter.
import sys
print(sys.version_info >= (3, 11), sys.version_info[0], sys.version_info.major)
print(type(sys.version).__name__, sys.maxsize >= 2**31 - 1, sys.byteorder, sys.maxunicode)
print(sys.implementation.name)
print(sys.argv[1:], type(sys.modules).__name__, "sys" in sys.modules)
print(sys.getrecursionlimit() >= 1000, isinstance(sys.path, list), sys.float_info.max)
print(sys.float_info.epsilon, sys.float_info.dig, sys.getdefaultencoding())

# expect: True 3 3
# expect: str True little 1114111
# expect: cpython
# expect: [] dict True
# expect: True True 1.7976931348623157e+308
# expect: 2.220446049250313e-16 15 utf-8
