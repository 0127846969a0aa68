# What goes in comes out.
import pickle
for thing in (
    1, -10**30, 2.5, "text é", b"bytes", None, True, [1, [2]], (1,), {"a": {1, 2}}, frozenset({3}),
    range(5), 1 + 2j, float("inf"), bytearray(b"x"), slice(1, 2), ...,
):
    back = pickle.loads(pickle.dumps(thing))
    print(back, type(back) is type(thing), back == thing)
print(pickle.loads(pickle.dumps(len)) is len, pickle.loads(pickle.dumps(int)) is int)
print(pickle.loads(pickle.dumps(ValueError("v", 1))).args)

# expect: 1 True True
# expect: -1000000000000000000000000000000 True True
# expect: 2.5 True True
# expect: text é True True
# expect: b'bytes' True True
# expect: None True True
# expect: True True True
# expect: [1, [2]] True True
# expect: (1,) True True
# expect: {'a': {1, 2}} True True
# expect: frozenset({3}) True True
# expect: range(0, 5) True True
# expect: (1+2j) True True
# expect: inf True True
# expect: bytearray(b'x') True True
# expect: slice(1, 2, None) True True
# expect: Ellipsis True True
# expect: True True
# expect: ('v', 1)
