# except* splits nested groups along their tree, and else and finally work as usual.
inner = ExceptionGroup("inner", [ValueError(1), KeyError(2)])
try:
    raise ExceptionGroup("outer", [inner, ValueError(3)])
except* KeyError as group:
    print("keys", repr(group))
except* ValueError as group:
    print("values", repr(group))
else:
    print("never")
finally:
    print("finally")
try:
    pass
except* ValueError:
    print("never")
else:
    print("else")

# expect: keys ExceptionGroup('outer', [ExceptionGroup('inner', [KeyError(2)])])
# expect: values ExceptionGroup('outer', [ExceptionGroup('inner', [ValueError(1)]), ValueError(3)])
# expect: finally
# expect: else
