def g(x):
    yield from x
x=iter([1,2])
for i in range(100000): x=g(x)
try: print(next(x))
except RecursionError as e: print('rec')
del x
print('gone')
