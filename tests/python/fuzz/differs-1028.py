# Found by the fuzzer.
class A:
    def run(self): return ["A"]
class B():
    def run(self): return ["B", *super().run()]
class C(A):
    def run(self): return ["C", *super().run()]
class D(B, C):
    def run(self): return ["D", *super().run()]
    def __del__(self): print("deleted")
print(D().run(), [k.__name__ for k in D.__mro__])
try:
    pass
except Exception as error:
    pass

# expect: deleted
# expect: ['D', 'B', 'C', 'A'] ['D', 'B', 'C', 'A', 'object']
