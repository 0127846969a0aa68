# An except clause must name exception classes, looked at only when it is reached.
def catch(what):
    try:
        raise ValueError("v")
    except what:
        return "caught"

for what in (Exception, (KeyError, ValueError), 5, "ValueError", int, (ValueError, 5), (5, ValueError)):
    try:
        print(catch(what))
    except TypeError as error:
        print("TypeError:", error)

# expect: caught
# expect: caught
# expect: TypeError: catching classes that do not inherit from BaseException is not allowed
# expect: TypeError: catching classes that do not inherit from BaseException is not allowed
# expect: TypeError: catching classes that do not inherit from BaseException is not allowed
# expect: TypeError: catching classes that do not inherit from BaseException is not allowed
# expect: TypeError: catching classes that do not inherit from BaseException is not allowed
