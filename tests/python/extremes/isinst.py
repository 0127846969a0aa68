a=int
for i in range(100000): a=(a,)
try: print(isinstance('x',a))
except RecursionError as e: print('rec')
