# A context variable has a value that is set, given back, or a default.
from contextvars import ContextVar

variable = ContextVar("variable")
print(variable.name, variable.get("given"))
try:
    variable.get()
except LookupError as error:
    print(error.args[0] is variable)
token = variable.set(1)
second = variable.set(2)
print(variable.get(), second.old_value, token.old_value is token.MISSING, token.var is variable)
variable.reset(second)
print(variable.get())
variable.reset(token)
print(variable.get("gone"), ContextVar("other", default=5).get())

# expect: variable given
# expect: True
# expect: 2 1 True True
# expect: 1
# expect: gone 5
