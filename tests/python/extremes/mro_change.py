class B: pass
A=B
for i in range(20000):
    class A(A): pass
B.x=1
print(A.x)
