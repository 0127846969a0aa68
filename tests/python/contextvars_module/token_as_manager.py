# Since 3.14 a token resets its variable at the end of a block.
# since: 3.14
from contextvars import ContextVar

variable = ContextVar("variable", default="outside")
with variable.set("inside"):
    print(variable.get())  # expect: inside
print(variable.get())  # expect: outside
