# type() of everything that is common, and how it is shown.
for thing in (
    1, 1.0, 1j, "", b"", [], (), {}, set(), frozenset(), None, True, range(1), len, print, [].append,
    lambda: 0, type, object, int, ..., NotImplemented, slice(1), iter([]), ValueError(), zip, property(),
    classmethod(len), staticmethod(len), str.upper, {}.keys(),
):
    print(type(thing))

# expect: <class 'int'>
# expect: <class 'float'>
# expect: <class 'complex'>
# expect: <class 'str'>
# expect: <class 'bytes'>
# expect: <class 'list'>
# expect: <class 'tuple'>
# expect: <class 'dict'>
# expect: <class 'set'>
# expect: <class 'frozenset'>
# expect: <class 'NoneType'>
# expect: <class 'bool'>
# expect: <class 'range'>
# expect: <class 'builtin_function_or_method'>
# expect: <class 'builtin_function_or_method'>
# expect: <class 'builtin_function_or_method'>
# expect: <class 'function'>
# expect: <class 'type'>
# expect: <class 'type'>
# expect: <class 'type'>
# expect: <class 'ellipsis'>
# expect: <class 'NotImplementedType'>
# expect: <class 'slice'>
# expect: <class 'list_iterator'>
# expect: <class 'ValueError'>
# expect: <class 'type'>
# expect: <class 'property'>
# expect: <class 'classmethod'>
# expect: <class 'staticmethod'>
# expect: <class 'method_descriptor'>
# expect: <class 'dict_keys'>
