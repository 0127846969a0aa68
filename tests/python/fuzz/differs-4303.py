# Found by the fuzzer.
def g():
    d[(a for i in range()):] = (lambda p, q=a: p)
class A:
    def run(self): return ["A"]
class B():
    def run(self): return ["B", *super().run()]
class C(A):
    def run(self): return ["C", *super().run()]
class D(B, C):
    def run(self): return ["D", *super().run()]
print(D().run(), [k.__name__ for k in D.__mro__])

# expect: ['D', 'B', 'C', 'A'] ['D', 'B', 'C', 'A', 'object']
