# + between sequences of different kinds.
pairs = [
    ("a", 1), ("a", None), ("a", ["b"]), ([1], (2,)), ((1,), [2]), ([1], "a"), (b"a", "a"), ({}, {}),
    ({1}, {2}), (None, "a"), (1.5, "a"), ("a", b"a"), ((), None),
]
for a, b in pairs:
    try:
        a + b
    except TypeError as error:
        print(error)
def augment(a, b):
    a += b
for a, b in (("a", 1), (1, "a"), ((1,), [2]), ([1], 5), (None, 1)):
    try:
        augment(a, b)
    except TypeError as error:
        print("+=", error)

# expect: can only concatenate str (not "int") to str
# expect: can only concatenate str (not "NoneType") to str
# expect: can only concatenate str (not "list") to str
# expect: can only concatenate list (not "tuple") to list
# expect: can only concatenate tuple (not "list") to tuple
# expect: can only concatenate list (not "str") to list
# expect: can't concat str to bytes
# expect: unsupported operand type(s) for +: 'dict' and 'dict'
# expect: unsupported operand type(s) for +: 'set' and 'set'
# expect: unsupported operand type(s) for +: 'NoneType' and 'str'
# expect: unsupported operand type(s) for +: 'float' and 'str'
# expect: can only concatenate str (not "bytes") to str
# expect: can only concatenate tuple (not "NoneType") to tuple
# expect: += can only concatenate str (not "int") to str
# expect: += unsupported operand type(s) for +=: 'int' and 'str'
# expect: += can only concatenate tuple (not "list") to tuple
# expect: += 'int' object is not iterable
# expect: += unsupported operand type(s) for +=: 'NoneType' and 'int'
