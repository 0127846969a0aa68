# super() in class methods, properties and __new__.
class A:
    @classmethod
    def make(cls): return ["A.make", cls.__name__]
    @property
    def p(self): return "A.p"
    def __init_subclass__(cls): super().__init_subclass__(); cls.tag = cls.__name__
class B(A):
    @classmethod
    def make(cls): return super().make() + ["B.make"]
    @property
    def p(self): return super().p + " via B"
    def nested(self):
        return (lambda: super(B, self).p)()
print(B.make(), B().make(), B().p, B().nested(), B.tag)

# expect: ['A.make', 'B', 'B.make'] ['A.make', 'B', 'B.make'] A.p via B A.p B
