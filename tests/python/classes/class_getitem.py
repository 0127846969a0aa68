# __class_getitem__ answers brackets on the class itself.
class Box:
    def __class_getitem__(cls, item): return f"{cls.__name__} of {item.__name__}"
print(Box[int])  # expect: Box of int
print(list[int], dict[str, int], list[int]([1, 2]))  # expect: list[int] dict[str, int] [1, 2]
try:
    int[5]
except TypeError as error:
    print(error)  # expect: type 'int' is not subscriptable
