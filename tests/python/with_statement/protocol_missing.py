# What is no context manager says which method it lacks.
class OnlyEnter:
    def __enter__(self): pass
class OnlyExit:
    def __exit__(self, *error): pass

for thing in (5, OnlyEnter(), OnlyExit()):
    try:
        with thing:
            pass
    except TypeError as error:
        print(error)

# expect: 'int' object does not support the context manager protocol (missed __exit__ method)
# expect: 'OnlyEnter' object does not support the context manager protocol (missed __exit__ method)
# expect: 'OnlyExit' object does not support the context manager protocol (missed __enter__ method)
# since: 3.14
