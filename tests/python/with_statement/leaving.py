# return, break and continue leave a with block through __exit__.
class M:
    def __enter__(self): print("in", end=" ")
    def __exit__(self, *error): print("out", error[0])

def f():
    with M():
        return "value"

print(f())
for i in range(3):
    with M():
        if i == 0:
            continue
        break

# expect: in out None
# expect: value
# expect: in out None
# expect: in out None
