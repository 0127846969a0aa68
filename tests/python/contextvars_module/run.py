# `Context.run` runs a function in another context; what it sets stays there.
from contextvars import ContextVar, copy_context

variable = ContextVar("variable", default="default")


def work(value, *, more):
    variable.set(value + more)
    return variable.get()


context = copy_context()
print(context.run(work, "a", more="b"), variable.get(), context[variable], variable in context, len(context))
variable.set("outer")
print(context.get(variable), copy_context()[variable], list(context.items()) == [(variable, "ab")])
try:
    context.run(context.run, print)
except RuntimeError as error:
    print(str(error).split(":")[0])

# expect: ab default ab True 1
# expect: ab outer True
# expect: cannot enter context
