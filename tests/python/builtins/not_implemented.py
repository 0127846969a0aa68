# NotImplemented as an answer, not as a truth value.
print((1).__add__("x"), (1.5).__mul__([]), NotImplemented, type(NotImplemented).__name__)
try:
    bool(NotImplemented)
except TypeError as error:
    print(error)

# expect: NotImplemented NotImplemented NotImplemented NotImplementedType
# expect: NotImplemented should not be used in a boolean context
# since: 3.14
