# If __enter__ fails, its own __exit__ doesn't run, earlier ones do.
class M:
    def __init__(self, name, fail=False): self.name, self.fail = name, fail
    def __enter__(self):
        if self.fail:
            raise ValueError(self.name)
        print("enter", self.name)  # expect: enter a
    def __exit__(self, *error): print("exit", self.name)  # expect: exit a

try:
    with M("a"), M("b", fail=True), M("c"):
        print("never")
except ValueError as error:
    print("failed", error)  # expect: failed b
