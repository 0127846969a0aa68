class A:
    def __call__(s): return s()
try: A()()
except RecursionError as e: print(e)
