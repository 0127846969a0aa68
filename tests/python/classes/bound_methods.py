# A method taken from an instance remembers it; taken from the class it is a plain function.
class Counter:
    def __init__(self): self.n = 0
    def up(self, by=1):
        self.n += by
        return self.n

c = Counter()
up = c.up
up()
print(up(5), c.n)  # expect: 6 6
print(up.__self__ is c, up.__func__ is Counter.up, up.__name__)  # expect: True True up
print(Counter.up(c, 10))  # expect: 16
print(type(up).__name__, type(Counter.up).__name__)  # expect: method function
print(c.up == c.up, c.up is c.up)  # expect: True False
