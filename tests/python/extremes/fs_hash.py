a=frozenset()
for i in range(1000): a=frozenset([a])
try: print(hash(a)==hash(a))
except RecursionError as e: print(e)
