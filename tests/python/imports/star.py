# from … import * brings the public names.
from math import *
print(floor(2.5), ceil(2.5), round(e, 3), gcd(12, 18))  # expect: 2 3 2.718 6
