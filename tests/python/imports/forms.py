# import, as, from, several at once.
import math
import math as m, random
from math import sqrt, pi as PI
from collections import (
    Counter,
    deque,
)
import os.path
print(m is math, sqrt(16), round(PI, 2), Counter is not deque, os.path.join("a", "b"))
print(type(math).__name__, random.__name__)

# expect: True 4.0 3.14 True a/b
# expect: module random
