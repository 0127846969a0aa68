import itertools
x=iter([1,2])
for i in range(100000): x=itertools.chain(x)
try: print(next(x))
except RecursionError as e: print('rec')
