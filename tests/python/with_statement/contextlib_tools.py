# suppress, closing, nullcontext and ExitStack.
from contextlib import suppress, closing, nullcontext, ExitStack

with suppress(KeyError, IndexError):
    {}["x"]
    print("never")
class Door:
    def close(self): print("closed")
with closing(Door()):
    print("open")
with nullcontext(5) as five:
    print(five)
with ExitStack() as stack:
    for name in "abc":
        stack.callback(print, "leaving", name)
    stack.enter_context(closing(Door()))
    print("inside")

# expect: open
# expect: closed
# expect: 5
# expect: inside
# expect: closed
# expect: leaving c
# expect: leaving b
# expect: leaving a
