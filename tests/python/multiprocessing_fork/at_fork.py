# What is to be called around a fork: before it in the reverse order, after it in the order of registration.
# needs: fork
import os


def tell(text):
    return lambda: print(text, flush=True)


for n in (1, 2):
    os.register_at_fork(before=tell(f"before {n}"), after_in_child=tell(f"child {n}"))
reader, writer = os.pipe()
# The copy's words come first.
os.register_at_fork(after_in_child=lambda: os.write(writer, b"."),
                    after_in_parent=lambda: os.read(reader, 1) and tell("parent")())
pid = os.fork()
if pid == 0:
    os._exit(0)
os.waitpid(pid, 0)
try:
    os.register_at_fork()
except TypeError as error:
    print(error)

# expect: before 2
# expect: before 1
# expect: child 1
# expect: child 2
# expect: parent
# expect: At least one argument is required.
