# Classes are objects of type `type`, which can also make them.
C = type("C", (), {"x": 5, "double": lambda self: self.x * 2})
print(C, C.__name__, C().double())
print(type(C), type(type), type(5), type(None), type(print), type(len))
D = type("D", (C,), {})
print(issubclass(D, C), D().x, D.__bases__)

# expect: <class '__main__.C'> C 10
# expect: <class 'type'> <class 'type'> <class 'int'> <class 'NoneType'> <class 'builtin_function_or_method'> <class 'builtin_function_or_method'>
# expect: True 5 (<class '__main__.C'>,)
