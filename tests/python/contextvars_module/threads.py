# A new thread begins with an empty context, unless it is given one.
# needs: threads
# since: 3.14
import threading
from contextvars import ContextVar, copy_context

variable = ContextVar("variable", default="default")
variable.set("main")
seen = []
for arguments in ({}, {"context": copy_context()}):
    thread = threading.Thread(target=lambda: seen.append(variable.get()), **arguments)
    thread.start()
    thread.join()
print(seen, variable.get())  # expect: ['default', 'main'] main
