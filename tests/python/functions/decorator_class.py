# A class as a decorator: instances are called, and bind as methods when they have __get__.
class Count:
    def __init__(self, function):
        self.function, self.calls = function, 0
    def __call__(self, *args):
        self.calls += 1
        return self.function(*args)
    def __get__(self, instance, owner):
        return self if instance is None else lambda *args: self(instance, *args)

@Count
def double(x): return x * 2
class Box:
    size = 5
    @Count
    def grown(self, by): return self.size + by

print(double(4), double(5), double.calls)  # expect: 8 10 2
print(Box().grown(1), Box().grown(2), Box.grown.calls)  # expect: 6 7 2
