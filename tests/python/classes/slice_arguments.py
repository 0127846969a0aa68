# A slice in brackets arrives as a slice object.
class Show:
    def __getitem__(self, key): return key

s = Show()
print(s[1:2], s[:], s[::2], s[1:], s["a":"b":"c"])
print(s[1:2, ...], s[()], s[1,])
part = s[5:1:-1]
print(part.start, part.stop, part.step, part.indices(4))

# expect: slice(1, 2, None) slice(None, None, None) slice(None, None, 2) slice(1, None, None) slice('a', 'b', 'c')
# expect: (slice(1, 2, None), Ellipsis) () (1,)
# expect: 5 1 -1 (3, 1, -1)
