# A true answer of __exit__ ends the exception.
class Swallow:
    def __init__(self, answer): self.answer = answer
    def __enter__(self): return self
    def __exit__(self, *error): return self.answer

for answer in (True, 1, "yes", None, 0):
    try:
        with Swallow(answer):
            raise ValueError("v")
        print(repr(answer), "swallowed")
    except ValueError:
        print(repr(answer), "passed")

# expect: True swallowed
# expect: 1 swallowed
# expect: 'yes' swallowed
# expect: None passed
# expect: 0 passed
