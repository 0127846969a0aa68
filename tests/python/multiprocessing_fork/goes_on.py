# Without os._exit, a copy runs the rest of the program, in the middle of calls, loops and handlers as it is.
# needs: fork
import os


def inner(names):
    for name in names:
        try:
            if name == "b":
                raise KeyError(name)
        except KeyError as error:
            pid = os.fork()
            yield pid, error.args


def outer():
    total = 0
    for pid, args in inner("abc"):
        total += 1
        if pid:
            os.waitpid(pid, 0)
        print("parent" if pid else "copy", args, total, flush=True)
    return total


print("once", flush=True)
outer()
print("twice", flush=True)

# expect: once
# expect: copy ('b',) 1
# expect: twice
# expect: parent ('b',) 1
# expect: twice
