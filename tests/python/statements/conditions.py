# and, or, not and the conditional expression; what counts as false.
for value in (0, 1, 0.0, "", "0", [], [0], {}, None, (), set(), False, range(0), 0j, b""):
    print(repr(value), "is true" if value else "is false")
print(1 and 2, 0 and 2, 1 or 2, 0 or "", not [], not 1, 1 if 0 else 2 if 0 else 3)
print(None or [] or "last", 1 < 2 and 3, (not 1) == 0)

# expect: 0 is false
# expect: 1 is true
# expect: 0.0 is false
# expect: '' is false
# expect: '0' is true
# expect: [] is false
# expect: [0] is true
# expect: {} is false
# expect: None is false
# expect: () is false
# expect: set() is false
# expect: False is false
# expect: range(0, 0) is false
# expect: 0j is false
# expect: b'' is false
# expect: 2 0 1  True False 3
# expect: last 3 True
