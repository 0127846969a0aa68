# What asks for more memory than there is gets an error, and the program goes on.
import itertools
attempts = {
    "text repeated": lambda: "a" * 10**12,
    "list repeated": lambda: [0] * 10**12,
    "tuple repeated": lambda: (0,) * 10**12,
    "bytes repeated": lambda: b"a" * 10**12,
    "bytes": lambda: bytes(10**12),
    "bytearray": lambda: bytearray(10**12),
    "tuple of a range": lambda: tuple(range(10**10)),
    "ljust": lambda: "x".ljust(10**12),
    "center": lambda: "x".center(10**12),
    "zfill": lambda: "x".zfill(10**12),
    "percent": lambda: "%1000000000000d" % 1,
    "width": lambda: f"{1:1000000000000}",
    "to_bytes": lambda: (1).to_bytes(10**12, "big"),
    "expandtabs": lambda: "\t".expandtabs(10**12),
    "replace": lambda: "a".replace("a", "b" * 10**6).replace("b", "c" * 10**6),
    "format": lambda: "{:>{w}}".format(1, w=10**12),
    "product": lambda: list(itertools.product([1, 2], repeat=10**9)),
}
for name, attempt in attempts.items():
    try:
        attempt()
        print(name, "done")
    except (MemoryError, OverflowError, ValueError):
        print(name, "refused")

# expect: text repeated refused
# expect: list repeated refused
# expect: tuple repeated refused
# expect: bytes repeated refused
# expect: bytes refused
# expect: bytearray refused
# expect: tuple of a range refused
# expect: ljust refused
# expect: center refused
# expect: zfill refused
# expect: percent refused
# expect: width refused
# expect: to_bytes refused
# expect: expandtabs refused
# expect: replace refused
# expect: format refused
# expect: product refused
