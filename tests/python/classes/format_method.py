# __format__ gets the text after the colon.
class Money:
    def __init__(self, n): self.n = n
    def __format__(self, spec): return f"<{self.n}:{spec}>"
    def __str__(self): return "str"
m = Money(5)
width = 3
print(f"{m} {m:abc} {m:>{width}} {m!s:>5}", format(m), format(m, "x"), "{:y}".format(m))
class Plain:
    def __str__(self): return "plain"
print(f"[{Plain()}]")
try:
    f"{Plain():>10}"
except TypeError as error:
    print(error)

# expect: <5:> <5:abc> <5:>3>   str <5:> <5:x> <5:y>
# expect: [plain]
# expect: unsupported format string passed to Plain.__format__
