# __getitem__ that takes ints and slices.
class Days:
    names = "mon tue wed thu fri".split()
    def __len__(self): return 5
    def __getitem__(self, key):
        if isinstance(key, slice):
            return [self.names[i] for i in range(*key.indices(len(self)))]
        if not isinstance(key, int):
            raise TypeError(f"day number wanted, not {type(key).__name__}")
        return self.names[key]
d = Days()
print(d[0], d[-1], d[1:3], d[::-2], list(d), "wed" in d, list(reversed(d))[0])
for key in (7, "x"):
    try:
        d[key]
    except (IndexError, TypeError) as error:
        print(error)

# expect: mon fri ['tue', 'wed'] ['fri', 'wed', 'mon'] ['mon', 'tue', 'wed', 'thu', 'fri'] True fri
# expect: list index out of range
# expect: day number wanted, not str
