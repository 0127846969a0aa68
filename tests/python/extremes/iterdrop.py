x=iter([1,2])
for i in range(100000): x=map(abs,x)
del x
print('gone')
