# The four orderings between types that have none.
pairs = [(1, "a"), ([], ()), (None, 0), ({}, {}), (object, int), ("a", b"a"), (1, 1j), (len, len), (set(), [])]
for a, b in pairs:
    for compare in (lambda: a < b, lambda: a >= b):
        try:
            print(compare())
        except TypeError as error:
            print(error)

# expect: '<' not supported between instances of 'int' and 'str'
# expect: '>=' not supported between instances of 'int' and 'str'
# expect: '<' not supported between instances of 'list' and 'tuple'
# expect: '>=' not supported between instances of 'list' and 'tuple'
# expect: '<' not supported between instances of 'NoneType' and 'int'
# expect: '>=' not supported between instances of 'NoneType' and 'int'
# expect: '<' not supported between instances of 'dict' and 'dict'
# expect: '>=' not supported between instances of 'dict' and 'dict'
# expect: '<' not supported between instances of 'type' and 'type'
# expect: '>=' not supported between instances of 'type' and 'type'
# expect: '<' not supported between instances of 'str' and 'bytes'
# expect: '>=' not supported between instances of 'str' and 'bytes'
# expect: '<' not supported between instances of 'int' and 'complex'
# expect: '>=' not supported between instances of 'int' and 'complex'
# expect: '<' not supported between instances of 'builtin_function_or_method' and 'builtin_function_or_method'
# expect: '>=' not supported between instances of 'builtin_function_or_method' and 'builtin_function_or_method'
# expect: '<' not supported between instances of 'set' and 'list'
# expect: '>=' not supported between instances of 'set' and 'list'
