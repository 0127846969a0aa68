x=iter([1,2])
for i in range(100000): x=(y for y in x)
try: print(next(x))
except RecursionError as e: print('rec')
del x
print('gone')
