# Found by the fuzzer.
class Log:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow
    def __enter__(self):
        pass
    def __exit__(self, kind, error, trace):
        print("exit", self.name, kind and kind.__name__, error)
try:
    with Log("outer", True), Log("inner", False):
        raise OSError(2, "no file")
except Exception:
    pass

# expect: exit inner PermissionError [Errno 2] no file
# expect: exit outer PermissionError [Errno 2] no file
