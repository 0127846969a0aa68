a=ValueError
for i in range(100000): a=(a,)
try:
    try: raise KeyError(1)
    except a: print('no')
except (TypeError,KeyError,RecursionError) as e: print(type(e))
