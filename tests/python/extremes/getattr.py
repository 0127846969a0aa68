class A:
    def __getattr__(s,n): return getattr(s,n+'x')
try: A().a
except RecursionError as e: print(e)
