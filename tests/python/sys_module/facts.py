# Facts about the interpreter.
import sys
print(sys.version_info >= (3, 11), sys.version_info[0], sys.version_info.major, type(sys.version).__name__, sys.maxsize >= 2**31 - 1, sys.byteorder, sys.maxunicode, sys.implementation.name)
print(sys.argv[1:], type(sys.modules).__name__, "sys" in sys.modules, sys.getrecursionlimit() >= 1000, isinstance(sys.path, list), sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.getdefaultencoding())

# expect: True 3 3 str True little 1114111 cpython
# expect: [] dict True True True 1.7976931348623157e+308 2.220446049250313e-16 15 utf-8
