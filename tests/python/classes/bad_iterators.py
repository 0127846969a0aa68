# What is not iterable, and an __iter__ that gives no iterator.
class Wrong:
    def __iter__(self): return 5

class NoNext:
    pass

for attempt in (lambda: list(Wrong()), lambda: iter(NoNext()), lambda: next(NoNext()), lambda: list(5),
                lambda: [x for x in None], lambda: next([1])):
    try:
        attempt()
    except TypeError as error:
        print(error)

# expect: iter() returned non-iterator of type 'int'
# expect: 'NoNext' object is not iterable
# expect: 'NoNext' object is not an iterator
# expect: 'int' object is not iterable
# expect: 'NoneType' object is not iterable
# expect: 'list' object is not an iterator
