class A:
    def __bool__(s): return bool(s)
try: bool(A())
except RecursionError as e: print(e)
