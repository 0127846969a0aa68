import json
a=[]
for i in range(100000): a=[a]
try: json.dumps(a)
except RecursionError as e: print('rec')
