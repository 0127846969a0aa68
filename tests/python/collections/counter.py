# Counter: counting, most_common, arithmetic.
from collections import Counter
c = Counter("abracadabra")
print(c, c["a"], c["z"], c.most_common(2), sorted(c.elements())[:6], c.total(), len(c))
c.update("aaz"); c.subtract({"b": 1}); c["q"] = 0
print(c, Counter(a=3, b=1) + Counter(a=1, c=2), Counter(a=3, b=1) - Counter(a=1, b=2))
print(Counter(a=3, b=1) & Counter(a=1, b=2), Counter(a=3, b=1) | Counter(a=1, b=2))
print(+Counter(a=1, b=-1), -Counter(a=1, b=-1))
print(Counter(a=1) == Counter(a=1, b=0), Counter(a=1) < Counter(a=2))
print(Counter([3, 1, 3]).most_common(), Counter(), dict(Counter("ab")))
print(Counter({"x": 2}) == {"x": 2})

# expect: Counter({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1}) 5 0 [('a', 5), ('b', 2)] ['a', 'a', 'a', 'a', 'a', 'b'] 11 5
# expect: Counter({'a': 7, 'r': 2, 'b': 1, 'c': 1, 'd': 1, 'z': 1, 'q': 0}) Counter({'a': 4, 'c': 2, 'b': 1}) Counter({'a': 2})
# expect: Counter({'a': 1, 'b': 1}) Counter({'a': 3, 'b': 2})
# expect: Counter({'a': 1}) Counter({'b': 1})
# expect: True True
# expect: [(3, 2), (1, 1)] Counter() {'a': 1, 'b': 1}
# expect: True
