# __repr__, __str__, __bool__, __len__ and __hash__ that return the wrong thing.
class Bad:
    def __repr__(self): return 5
    def __str__(self): return None
    def __bool__(self): return 1
    def __len__(self): return -1
    def __hash__(self): return "x"
    def __format__(self, spec): return 3
    def __index__(self): return 2.5

bad = Bad()
for use in (repr, str, bool, len, hash, format, hex, lambda b: [1, 2][b]):
    try:
        use(bad)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, "-", error)

# expect: TypeError - __repr__ returned non-string (type int)
# expect: TypeError - __str__ returned non-string (type NoneType)
# expect: TypeError - __bool__ should return bool, returned int
# expect: ValueError - __len__() should return >= 0
# expect: TypeError - __hash__ method should return an integer
# expect: TypeError - __format__ must return a str, not int
# expect: TypeError - __index__ returned non-int (type float)
# expect: TypeError - __index__ returned non-int (type float)
