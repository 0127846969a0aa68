# contextlib.contextmanager makes one from a generator.
from contextlib import contextmanager

@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    except ValueError as error:
        print("handled", error)
    finally:
        print(f"</{name}>")

with tag("b") as t:
    print(t)
with tag("i"):
    raise ValueError("inside")
try:
    with tag("p"):
        raise KeyError("other")
except KeyError as error:
    print("passed", error)

# expect: <b>
# expect: B
# expect: </b>
# expect: <i>
# expect: handled inside
# expect: </i>
# expect: <p>
# expect: </p>
# expect: passed 'other'
