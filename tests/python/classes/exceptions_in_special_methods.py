# An exception in a special method passes through the operation.
class Bad:
    def __eq__(self, other): raise ValueError("eq")
    def __len__(self): raise ValueError("len")
    def __getattr__(self, name): raise ValueError(f"getattr {name}")
    def __iter__(self): raise ValueError("iter")
    def __hash__(self): raise ValueError("hash")
    def __contains__(self, x): raise ValueError("contains")
    def __add__(self, x): raise ValueError("add")
b = Bad()
for use in (
    lambda: b == 1, lambda: 1 in [b], lambda: len(b), lambda: bool(b), lambda: b.x, lambda: hasattr(b, "x"),
    lambda: list(b), lambda: {b}, lambda: 1 in b, lambda: b + 1, lambda: getattr(b, "x", None),
    lambda: [0, b].index(1),
):
    try:
        print(use())
    except ValueError as error:
        print("ValueError", error)

# expect: ValueError eq
# expect: ValueError eq
# expect: ValueError len
# expect: ValueError len
# expect: ValueError getattr x
# expect: ValueError getattr x
# expect: ValueError iter
# expect: ValueError hash
# expect: ValueError contains
# expect: ValueError add
# expect: ValueError getattr x
# expect: ValueError eq
