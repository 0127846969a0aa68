# chain and from_iterable.
from itertools import chain
print(list(chain("ab", [1], ())), list(chain.from_iterable(["ab", "c"])), list(chain()))
print(sum(chain([1], (2, 3))), [*chain(*[[1], [2]])])

# expect: ['a', 'b', 1] ['a', 'b', 'c'] []
# expect: 6 [1, 2]
