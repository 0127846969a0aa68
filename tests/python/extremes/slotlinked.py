class N:
    __slots__=('n',)
    def __init__(s,n): s.n=n
x=None
for i in range(300000): x=N(x)
print('built')
del x
print('gone')
