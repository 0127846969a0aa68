# reversed() asks __reversed__, or __len__ and __getitem__.
class A:
    def __reversed__(self): return iter("own")
class B:
    def __len__(self): return 3
    def __getitem__(self, i): return i * 10
print(list(reversed(A())), list(reversed(B())))  # expect: ['o', 'w', 'n'] [20, 10, 0]
try:
    reversed({1, 2})
except TypeError as error:
    print(error)  # expect: 'set' object is not reversible
