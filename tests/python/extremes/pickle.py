import pickle
a=[]
for i in range(100000): a=[a]
try: pickle.dumps(a)
except RecursionError as e: print('rec')
