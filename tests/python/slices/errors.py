# Wrong steps, lengths and kinds of index.
a, text, pair, raw, word = [1, 2, 3, 4], "abc", (1,), b"a", "a"
def extended(): a[::2] = [1]
def no_iterable(): a[1:2] = 5
def tuple_assign(): (1, 2)[0:1] = [3]
def str_delete():
    del text[0]
attempts = [
    lambda: a[::0], lambda: a["1":], lambda: a[1.0], lambda: a[1.5:], extended, no_iterable, tuple_assign,
    str_delete, lambda: text[word], lambda: pair[None], lambda: range(3)[::0], lambda: a[1, 2],
    lambda: {}[1:2], lambda: slice(), lambda: raw[word],
]
for attempt in attempts:
    try:
        print(attempt())
    except (TypeError, ValueError, KeyError) as error:
        print(type(error).__name__, "-", error)

# expect: ValueError - slice step cannot be zero
# expect: TypeError - slice indices must be integers or None or have an __index__ method
# expect: TypeError - list indices must be integers or slices, not float
# expect: TypeError - slice indices must be integers or None or have an __index__ method
# expect: ValueError - attempt to assign sequence of size 1 to extended slice of size 2
# expect: TypeError - must assign iterable to extended slice
# expect: TypeError - 'tuple' object does not support item assignment
# expect: TypeError - 'str' object doesn't support item deletion
# expect: TypeError - string indices must be integers, not 'str'
# expect: TypeError - tuple indices must be integers or slices, not NoneType
# expect: ValueError - slice step cannot be zero
# expect: TypeError - list indices must be integers or slices, not tuple
# expect: KeyError - slice(1, 2, None)
# expect: TypeError - slice expected at least 1 argument, got 0
# expect: TypeError - byte indices must be integers or slices, not str
# since: 3.14
