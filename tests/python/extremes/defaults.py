f=None
for i in range(300000):
    def f(x=f): pass
print('built')
del f
print('gone')
