# An iterator's StopIteration with a value reaches yield from.
class Once:
    def __init__(self): self.done = False
    def __iter__(self): return self
    def __next__(self):
        if self.done:
            raise StopIteration("the value")
        self.done = True
        return 1
def g():
    result = yield from Once()
    print("got", result)  # expect: got the value
print(list(g()))  # expect: [1]
