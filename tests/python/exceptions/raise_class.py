# Raising a class makes an instance without arguments; other objects can't be raised.
class Own(Exception): pass

for thing in (ValueError, Own, ValueError("made")):
    try:
        raise thing
    except Exception as error:
        print(repr(error))
for thing in ("text", 5, None, object, int):
    try:
        raise thing
    except TypeError as error:
        print(error)
try:
    raise ValueError from "text"
except TypeError as error:
    print(error)

# expect: ValueError()
# expect: Own()
# expect: ValueError('made')
# expect: exceptions must derive from BaseException
# expect: exceptions must derive from BaseException
# expect: exceptions must derive from BaseException
# expect: exceptions must derive from BaseException
# expect: exceptions must derive from BaseException
# expect: exception causes must derive from BaseException
