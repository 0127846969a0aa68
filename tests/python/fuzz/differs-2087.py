# Found by the fuzzer.
class Log:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow
    def __enter__(self):
        pass
    def __exit__(self, kind, error, trace):
        print("exit", self.name, kind and kind.__name__, error)
def gen(n):
    try:
        for i in range(n):
            got = yield i
    finally:
        print("closed")
try:
    pass
except Exception as error:
    pass
try:
    with Log(1000, True) as w:
        e, () = gen(8)
except Exception:
    pass

# expect: closed
# expect: exit 1000 ValueError too many values to unpack (expected 2)
