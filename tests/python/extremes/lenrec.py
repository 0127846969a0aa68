class A:
    def __len__(s): return len(s)
try: len(A())
except RecursionError as e: print(e)
