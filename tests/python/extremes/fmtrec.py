class A:
    def __format__(s,f): return format(s,f)
try: format(A())
except RecursionError as e: print(e)
