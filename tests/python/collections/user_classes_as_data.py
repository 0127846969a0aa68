# UserDict.fromkeys and copy, a UserString as template and number, a ChainMap joined from the right, any Counter.
from collections import ChainMap, Counter, UserDict, UserString
print(UserDict.fromkeys("ab", 0), UserDict(a=1).copy())
print(UserString("a%sc") % "b", "<%s>" % UserString("x"), int(UserString("5")) + 1, float(UserString("1.5")))
print({"q": 1} | ChainMap({"a": 1}, {"b": 2}))
print(Counter({"a": 2, "b": "many"}))
try:
    Counter(a=3) ^ Counter(a=1)
except TypeError as error:
    print(error)

# expect: {'a': 0, 'b': 0} {'a': 1}
# expect: abc <x> 6 1.5
# expect: ChainMap({'q': 1, 'b': 2, 'a': 1})
# expect: Counter({'a': 2, 'b': 'many'})
# expect: unsupported operand type(s) for ^: 'Counter' and 'Counter'
# since: 3.14
