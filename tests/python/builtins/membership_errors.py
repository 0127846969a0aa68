# `in` on what is no container.
for thing in (5, None, 2.5, len, object):
    try:
        1 in thing
    except TypeError as error:
        print(error)
for left, right in ((1, "abc"), (None, "abc"), ("a", b"abc"), ([], {1})):
    try:
        left in right
    except TypeError as error:
        print(error)

# expect: argument of type 'int' is not a container or iterable
# expect: argument of type 'NoneType' is not a container or iterable
# expect: argument of type 'float' is not a container or iterable
# expect: argument of type 'builtin_function_or_method' is not a container or iterable
# expect: argument of type 'type' is not a container or iterable
# expect: 'in <string>' requires string as left operand, not int
# expect: 'in <string>' requires string as left operand, not NoneType
# expect: a bytes-like object is required, not 'str'
# expect: cannot use 'list' as a set element (unhashable type: 'list')
# since: 3.14
