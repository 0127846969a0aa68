# Data over lines where it is too wide for one.
from pprint import pprint, pformat, pp
pprint({"name": "x", "values": list(range(30)), "nested": {"a": [1, 2, {"b": "c" * 30}], "z": ("t",)}}, width=40)
pprint([list(range(20)), {"k": {1, 2, 3}}])
pprint({"s": "word " * 12}, width=30)
pprint(list(range(50)), compact=True, width=40)
pprint({"b": 1, "a": 2}); pp({"z": 1, "a": 2})
print(pformat([[1, [2, [3]]]], depth=2), pformat(12345678, underscore_numbers=True))

# expect: {'name': 'x',
# expect:  'nested': {'a': [1,
# expect:                   2,
# expect:                   {'b': 'cccccccccccccccccccccccccccccc'}],
# expect:             'z': ('t',)},
# expect:  'values': [0,
# expect:             1,
# expect:             2,
# expect:             3,
# expect:             4,
# expect:             5,
# expect:             6,
# expect:             7,
# expect:             8,
# expect:             9,
# expect:             10,
# expect:             11,
# expect:             12,
# expect:             13,
# expect:             14,
# expect:             15,
# expect:             16,
# expect:             17,
# expect:             18,
# expect:             19,
# expect:             20,
# expect:             21,
# expect:             22,
# expect:             23,
# expect:             24,
# expect:             25,
# expect:             26,
# expect:             27,
# expect:             28,
# expect:             29]}
# expect: [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19],
# expect:  {'k': {1, 2, 3}}]
# expect: {'s': 'word word word word '
# expect:       'word word word word '
# expect:       'word word word word '}
# expect: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
# expect:  12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
# expect:  22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
# expect:  32, 33, 34, 35, 36, 37, 38, 39, 40, 41,
# expect:  42, 43, 44, 45, 46, 47, 48, 49]
# expect: {'a': 2, 'b': 1}
# expect: {'z': 1, 'a': 2}
# expect: [[1, [...]]] 12_345_678
# since: 3.14
