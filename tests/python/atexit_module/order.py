# What was registered last is called first, when the program has ended.
# needs: exit
import atexit


def farewell(name, *, mark="."):
    print("bye", name + mark)


print(atexit.register(farewell, "first") is farewell)
atexit.register(farewell, "second", mark="!")


@atexit.register
def last():
    print("last")


atexit.register(print, "unregistered")
atexit.unregister(print)
print("the end")

# expect: True
# expect: the end
# expect: last
# expect: bye second!
# expect: bye first.
