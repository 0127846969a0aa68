# callable and hash.
class C:
    def __call__(self): pass
print(callable(len), callable(int), callable(C()), callable(C), callable(5), callable(lambda: 0))
print(callable("x"), callable(C().__call__))
print(hash(5), hash(True), hash(-1), hash("a") == hash("a"), hash(None) == hash(None))
print(hash((1, 2)) == hash((1, 2)), hash(2.0))
for thing in ([], {}, set(), bytearray(), ([],), slice(1, [])):
    try:
        hash(thing)
    except TypeError as error:
        print(error)

# expect: True True True True False True
# expect: False True
# expect: 5 1 -2 True True
# expect: True 2
# expect: unhashable type: 'list'
# expect: unhashable type: 'dict'
# expect: unhashable type: 'set'
# expect: unhashable type: 'bytearray'
# expect: unhashable type: 'list'
# expect: unhashable type: 'list'
# since: 3.14
