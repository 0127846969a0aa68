def mk(f):
    return lambda: f
f=None
for i in range(300000): f=mk(f)
print('built')
del f
print('gone')
