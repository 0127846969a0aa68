# A call that built-in code waits for can't be copied: that is refused, and nothing is lost.
# needs: fork
import os


def key(number):
    try:
        os.fork()
    except NotImplementedError as error:
        if number == 1:
            print(error)
    return -number


print(sorted([1, 2, 3], key=key))
pid = os.fork()
if pid == 0:
    os._exit(0)
print(os.waitpid(pid, 0)[1])

# expect: not supported by this page's interpreter: os.fork in a function that built-in code has called and waits for, such as a sort's key, or while a module is imported: call it outside of that
# expect: [3, 2, 1]
# expect: 0
