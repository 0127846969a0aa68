# Running sums, products, maxima.
from itertools import accumulate
import operator
print(list(accumulate([1, 2, 3, 4])), list(accumulate([1, 2, 3], operator.mul)))
print(list(accumulate([3, 1, 4, 1, 5], max)), list(accumulate([1, 2], initial=10)))
print(list(accumulate("abc")), list(accumulate([])))
print(list(accumulate([100, 10], lambda b, r: b * 1.5 + r)))

# expect: [1, 3, 6, 10] [1, 2, 6]
# expect: [3, 3, 4, 4, 5] [10, 11, 13]
# expect: ['a', 'ab', 'abc'] []
# expect: [100, 160.0]
