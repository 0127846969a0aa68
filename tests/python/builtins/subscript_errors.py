# Square brackets on what has none.
for thing in (5, None, 2.5, {1}, len, int, iter([]), True, object, lambda: 0):
    try:
        thing[0]
    except TypeError as error:
        print(error)
def assign(x): x[0] = 1
def delete(x): del x[0]
for thing in (5, None, "abc", (1,), range(3), b"a", {1}):
    for action in (assign, delete):
        try:
            action(thing)
        except TypeError as error:
            print(error)

# expect: 'int' object is not subscriptable
# expect: 'NoneType' object is not subscriptable
# expect: 'float' object is not subscriptable
# expect: 'set' object is not subscriptable
# expect: 'builtin_function_or_method' object is not subscriptable
# expect: type 'int' is not subscriptable
# expect: 'list_iterator' object is not subscriptable
# expect: 'bool' object is not subscriptable
# expect: type 'object' is not subscriptable
# expect: 'function' object is not subscriptable
# expect: 'int' object does not support item assignment
# expect: 'int' object does not support item deletion
# expect: 'NoneType' object does not support item assignment
# expect: 'NoneType' object does not support item deletion
# expect: 'str' object does not support item assignment
# expect: 'str' object doesn't support item deletion
# expect: 'tuple' object does not support item assignment
# expect: 'tuple' object doesn't support item deletion
# expect: 'range' object does not support item assignment
# expect: 'range' object doesn't support item deletion
# expect: 'bytes' object does not support item assignment
# expect: 'bytes' object doesn't support item deletion
# expect: 'set' object does not support item assignment
# expect: 'set' object doesn't support item deletion
