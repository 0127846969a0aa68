x=iter([1,2])
for i in range(100000): x=zip(x)
try: next(x);print('ok')
except RecursionError as e: print('rec')
