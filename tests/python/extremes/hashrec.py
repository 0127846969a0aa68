class A:
    def __hash__(s): return hash(s)
try: hash(A())
except RecursionError as e: print(e)
