# How functions, classes and methods of the language are shown.
print(int, len, str.upper, [].append.__name__, print, type, object, ValueError, range, None)
print(NotImplemented, Ellipsis)
class A:
    class B: pass
print(A, A.B, type(A()), isinstance(A, type), type.__mro__, bool.__mro__, int.__bases__, object.__bases__)

# expect: <class 'int'> <built-in function len> <method 'upper' of 'str' objects> append <built-in function print> <class 'type'> <class 'object'> <class 'ValueError'> <class 'range'> None
# expect: NotImplemented Ellipsis
# expect: <class '__main__.A'> <class '__main__.A.B'> <class '__main__.A'> True (<class 'type'>, <class 'object'>) (<class 'bool'>, <class 'int'>, <class 'object'>) (<class 'object'>,) ()
