# Since 3.13, copy.replace.
import copy
from collections import namedtuple
from dataclasses import dataclass
P = namedtuple("P", "x y")
@dataclass
class D:
    a: int
    b: int = 2
print(copy.replace(P(1, 2), y=5), copy.replace(D(1), b=9))  # expect: P(x=1, y=5) D(a=1, b=9)
try:
    copy.replace(5, x=1)
except TypeError as error:
    print(error)  # expect: replace() does not support int objects

# since: 3.14
