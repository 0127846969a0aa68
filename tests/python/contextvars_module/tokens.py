# A token can be used once, in its context, for its variable.
from contextvars import ContextVar, copy_context

variable, other = ContextVar("variable"), ContextVar("other")
token = variable.set(1)
for act in (lambda: other.reset(token), lambda: copy_context().run(variable.reset, token), lambda: variable.reset(token),
            lambda: variable.reset(token)):
    try:
        act()
        print("reset")
    except (ValueError, RuntimeError) as error:
        print(type(error).__name__)

# expect: ValueError
# expect: ValueError
# expect: reset
# expect: RuntimeError
