# What an ExceptionGroup may hold.
for attempt in (
    lambda: ExceptionGroup("none", []), lambda: ExceptionGroup("wrong", [1]),
    lambda: ExceptionGroup(5, [ValueError()]), lambda: ExceptionGroup("base", [KeyboardInterrupt()]),
    lambda: ExceptionGroup("x"), lambda: ExceptionGroup("x", 5),
):
    try:
        attempt()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, "-", error)
print(type(BaseExceptionGroup("all plain", [ValueError()])).__name__)

# expect: ValueError - second argument (exceptions) must be a non-empty sequence
# expect: ValueError - Item 0 of second argument (exceptions) is not an exception
# expect: TypeError - BaseExceptionGroup.__new__() argument 1 must be str, not int
# expect: TypeError - Cannot nest BaseExceptions in an ExceptionGroup
# expect: TypeError - BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
# expect: TypeError - second argument (exceptions) must be a sequence
# expect: ExceptionGroup
