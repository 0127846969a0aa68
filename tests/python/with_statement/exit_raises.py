# An exception of __exit__ replaces the body's, which becomes its context.
class Bad:
    def __enter__(self): pass
    def __exit__(self, *error): raise KeyError("exit")

try:
    with Bad():
        raise ValueError("body")
except KeyError as error:
    print(repr(error), repr(error.__context__))  # expect: KeyError('exit') ValueError('body')
