# Unions are equal whatever their order.
from typing import Union

print((int | str) == (str | int), hash(int | str) == hash(str | int), (int | str) != (str | int))
print({int | str: 1}[str | int], Union[int, str] == Union[str, int], (int | str) == (int | bytes), int | str | int)

# expect: True True False
# expect: 1 True False int | str
