# What collections.abc adds to a set and a generator of one's own.
from collections.abc import Generator, Iterator, Set
class Letters(Set):
    def __init__(self, letters): self.letters = sorted(set(letters))
    def __contains__(self, letter): return letter in self.letters
    def __iter__(self): return iter(self.letters)
    def __len__(self): return len(self.letters)
    __hash__ = Set._hash
print(list(Letters("abc") - Letters("b")), list({"x"} - Letters("y")), sorted({"x", "a"} ^ Letters("xb")))
print(hash(Letters("ab")) == hash(frozenset("ab")))
class Ones(Generator):
    def send(self, value): return 1
    def throw(self, kind, value=None, traceback=None): raise kind
ones = Ones()
print(next(ones), ones.close(), isinstance(ones, Iterator))

# expect: ['a', 'c'] ['x'] ['a', 'b']
# expect: True
# expect: 1 None True
# since: 3.14
