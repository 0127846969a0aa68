# What collects an iterator without an end runs out of memory, and the program goes on.
from itertools import batched, count

def starred():
    first, *rest = count()

def set_updated():
    elements = set()
    elements.update(count())

def list_extended():
    items = []
    items += count()

attempts = {
    "list": lambda: list(count()),
    "tuple": lambda: tuple(count()),
    "starred": starred,
    "batched": lambda: list(batched(count(), 10**9)),
    "frozenset": lambda: frozenset(count()),
    "set.update": set_updated,
    "dict.fromkeys": lambda: dict.fromkeys(count()),
    "dict": lambda: dict(zip(count(), count())),
    "extend": list_extended,
    "sorted": lambda: sorted(count()),
}
for name, attempt in attempts.items():
    try:
        attempt()
    except MemoryError:
        print(name, "MemoryError")

# expect: list MemoryError
# expect: tuple MemoryError
# expect: starred MemoryError
# expect: batched MemoryError
# expect: frozenset MemoryError
# expect: set.update MemoryError
# expect: dict.fromkeys MemoryError
# expect: dict MemoryError
# expect: extend MemoryError
# expect: sorted MemoryError
