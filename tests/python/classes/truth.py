# bool() asks __bool__, then __len__; everything else is true.
class ByBool:
    def __init__(self, value): self.value = value
    def __bool__(self): return self.value

class ByLen:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n

class Plain: pass

print(bool(ByBool(False)), bool(ByBool(True)), not ByBool(True))
print(bool(ByLen(0)), bool(ByLen(2)), bool(Plain()))
print("full" if ByLen(1) else "empty", ByLen(0) or "fallback", Plain() and "last")

# expect: False True False
# expect: False True True
# expect: full fallback last
