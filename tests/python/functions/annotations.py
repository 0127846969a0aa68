# Annotations are kept but not enforced.
def scale(x: int, factor: float = 2.0) -> str:
    return x * factor

print(scale("ab", 2))
print(scale.__annotations__)

# expect: abab
# expect: {'x': <class 'int'>, 'factor': <class 'float'>, 'return': <class 'str'>}
