# The abstract classes recognise by methods.
from collections.abc import Iterable, Iterator, Sized, Callable, Hashable, Mapping, Sequence, Container, Generator, Set
class C:
    def __iter__(self): return iter(())
    def __len__(self): return 0
print(isinstance(C(), Iterable), isinstance(C(), Sized), isinstance(C(), Iterator))
print(isinstance([], Sequence), isinstance({}, Mapping), isinstance(len, Callable))
print(isinstance([], Hashable), isinstance((), Hashable), isinstance("", Container))
print(isinstance((x for x in ()), Generator), isinstance({1}, Set), issubclass(dict, Mapping))
print(isinstance(5, Iterable))

# expect: True True False
# expect: True True True
# expect: False True True
# expect: True True True
# expect: False
