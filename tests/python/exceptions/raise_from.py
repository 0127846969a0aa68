# raise … from sets the cause and hides the context; from None only hides.
try:
    try:
        {}["k"]
    except KeyError as error:
        raise ValueError("bad") from error
except ValueError as error:
    print(repr(error.__cause__), repr(error.__context__), error.__suppress_context__)

try:
    try:
        {}["k"]
    except KeyError:
        raise ValueError("bad") from None
except ValueError as error:
    print(error.__cause__, repr(error.__context__), error.__suppress_context__)

# expect: KeyError('k') KeyError('k') True
# expect: None KeyError('k') True
