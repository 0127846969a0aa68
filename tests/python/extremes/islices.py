import itertools
x=iter([1,2])
for i in range(100000): x=itertools.islice(x,5)
try: print(next(x))
except RecursionError as e: print('rec')
