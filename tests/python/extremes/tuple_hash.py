a=()
for i in range(100000): a=(a,)
try: print(hash(a)==hash(a))
except RecursionError as e: print(e)
