import json
try: json.loads('['*100000)
except RecursionError as e: print('rec')
