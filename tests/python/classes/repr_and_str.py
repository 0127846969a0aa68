# print uses __str__, containers use __repr__; each falls back as CPython does.
class Both:
    def __repr__(self): return "<repr>"
    def __str__(self): return "<str>"

class OnlyRepr:
    def __repr__(self): return "<only repr>"

class OnlyStr:
    def __str__(self): return "<only str>"

print(Both(), [Both()], repr(Both()), f"{Both()} {Both()!r}")
print(OnlyRepr(), str(OnlyRepr()), (OnlyRepr(),))
print(OnlyStr(), repr(OnlyStr()).startswith("<__main__.OnlyStr object at 0x"))

# expect: <str> [<repr>] <repr> <str> <repr>
# expect: <only repr> <only repr> (<only repr>,)
# expect: <only str> True
