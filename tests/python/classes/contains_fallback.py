# `in` uses __contains__, then iteration; a truthy answer becomes True.
class Yes:
    def __contains__(self, item): return "truthy"
class It:
    def __iter__(self): return iter([1, 2, 3])
print(5 in Yes(), 5 not in Yes(), 2 in It(), 9 in It())  # expect: True False True False
