# isinstance and issubclass with classes, tuples, unions and wrong arguments.
class A: pass
class B(A): pass
print(isinstance(B(), A), isinstance(A(), B), isinstance(5, (str, int)), isinstance(True, int))
print(issubclass(B, (int, A)), issubclass(bool, int), isinstance(5, int | str), isinstance(None, type(None)))
print(isinstance(B, type), isinstance(5, object), issubclass(A, object))
for attempt in (
    lambda: isinstance(1, 5), lambda: issubclass(1, int), lambda: issubclass(int, 1),
    lambda: isinstance(1, [int]),
):
    try:
        attempt()
    except TypeError as error:
        print(error)

# expect: True False True True
# expect: True True True True
# expect: True True True
# expect: isinstance() arg 2 must be a type, a tuple of types, or a union
# expect: issubclass() arg 1 must be a class
# expect: issubclass() arg 2 must be a class, a tuple of classes, or a union
# expect: isinstance() arg 2 must be a type, a tuple of types, or a union
