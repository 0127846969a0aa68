# The objects behind the decorators.
class C:
    @staticmethod
    def s(): return "static"
    @classmethod
    def c(cls): return cls.__name__
    @property
    def p(self): "doc of p"; return 1
print(type(C.__dict__["s"]).__name__, type(C.__dict__["c"]).__name__, type(C.p).__name__)
print(C.p.__doc__, C.s(), C().c(), C.p.fget(C()))
f = staticmethod(lambda: 5)
print(f(), callable(f))

# expect: staticmethod classmethod property
# expect: doc of p static C 1
# expect: 5 True
