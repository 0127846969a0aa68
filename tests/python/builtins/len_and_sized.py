# len of everything, and of what has none.
print(len("añ"), len([1]), len(()), len({1: 2}), len({1, 2}), len(range(10)), len(b"ab"), len({}.items()))
for thing in (5, None, 2.5, iter([]), (x for x in []), len, object()):
    try:
        len(thing)
    except TypeError as error:
        print(error)

# expect: 2 1 0 1 2 10 2 0
# expect: object of type 'int' has no len()
# expect: object of type 'NoneType' has no len()
# expect: object of type 'float' has no len()
# expect: object of type 'list_iterator' has no len()
# expect: object of type 'generator' has no len()
# expect: object of type 'builtin_function_or_method' has no len()
# expect: object of type 'object' has no len()
