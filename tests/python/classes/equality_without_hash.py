# A class with __eq__ and no __hash__ is unhashable.
class Money:
    def __init__(self, n): self.n = n
    def __eq__(self, other): return self.n == other.n

for use in (lambda: hash(Money(1)), lambda: {Money(1)}, lambda: {Money(1): 1}):
    try:
        use()
    except TypeError as error:
        print(error)
print(Money.__hash__)

# expect: unhashable type: 'Money'
# expect: cannot use 'Money' as a set element (unhashable type: 'Money')
# expect: cannot use 'Money' as a dict key (unhashable type: 'Money')
# expect: None
# since: 3.14
