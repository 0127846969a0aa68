import functools
f=print
for i in range(100000): f=functools.partial(f,1)
print('built')
del f
print('gone')
