# Notes on an error say where the object is that can't be pickled.
import pickle
gen = (x for x in [1])
class A:
    def __init__(self, v): self.v = v
class Slots: __slots__ = ("a",)
class Made:
    def __reduce__(self): return A, (gen,)
class Listed(list): pass
s, l = Slots(), Listed([1, gen])
s.a = gen
for thing in ((1, gen), {frozenset([gen])}, A(gen), s, Made(), l, [[gen]], ValueError(gen), {1: {"k": gen}}):
    try:
        pickle.dumps(thing)
    except TypeError as error:
        print(error, error.__notes__)

# expect: cannot pickle 'generator' object ['when serializing tuple item 1']
# expect: cannot pickle 'generator' object ['when serializing frozenset element', 'when serializing set element']
# expect: cannot pickle 'generator' object ["when serializing dict item 'v'", 'when serializing A state', 'when serializing A object']
# expect: cannot pickle 'generator' object ["when serializing dict item 'a'", 'when serializing tuple item 1', 'when serializing Slots state', 'when serializing Slots object']
# expect: cannot pickle 'generator' object ['when serializing tuple item 0', 'when serializing Made reconstructor arguments', 'when serializing Made object']
# expect: cannot pickle 'generator' object ['when serializing Listed item 1', 'when serializing Listed object']
# expect: cannot pickle 'generator' object ['when serializing list item 0', 'when serializing list item 0']
# expect: cannot pickle 'generator' object ['when serializing tuple item 0', 'when serializing ValueError reconstructor arguments', 'when serializing ValueError object']
# expect: cannot pickle 'generator' object ["when serializing dict item 'k'", 'when serializing dict item 1']
# since: 3.14
