class A: pass
for i in range(3000):
    class A(A): pass
print(len(A.__mro__))
print(A().__class__.__name__)
try: A().x
except AttributeError as e: print(e)
