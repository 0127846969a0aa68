class A:
    @property
    def p(s): return s.p
try: A().p
except RecursionError as e: print(e)
