class C:
    def m(self): pass
import types
x=None
for i in range(200000):
    c=C(); c.x=x; x=c.m
print('built')
del x, c
print('gone')
