# __enter__ and __exit__ in a class.
class Door:
    def __enter__(self):
        print("open")
        return "inside"
    def __exit__(self, kind, error, trace):
        print("close", kind.__name__ if kind else None, error)
        return kind is ValueError

with Door() as where:
    print(where)
with Door():
    raise ValueError("swallowed")
try:
    with Door():
        raise KeyError("k")
except KeyError as error:
    print("caught", error)

# expect: open
# expect: inside
# expect: close None None
# expect: open
# expect: close ValueError swallowed
# expect: open
# expect: close KeyError 'k'
# expect: caught 'k'
