# Annotations of variables don't assign.
x: int = 5
y: str
print(x)
try:
    y
except NameError as error:
    print(error)
class C:
    a: int
    b: str = "x"
print(C.b, hasattr(C, "a"), C.__annotations__)

# expect: 5
# expect: name 'y' is not defined
# expect: x False {'a': <class 'int'>, 'b': <class 'str'>}
