def f(x): return sorted([3,2,1],key=f)
try: f(1)
except RecursionError as e: print(e)
