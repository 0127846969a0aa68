a={}
for i in range(100000): a={1:a}
try: print(len(repr(a)))
except RecursionError as e: print(e)
