# Methods that return self chain.
class Query:
    def __init__(self): self.parts = []
    def where(self, text): self.parts.append("where " + text); return self
    def order(self, text): self.parts.append("order by " + text); return self
    def __str__(self): return " ".join(self.parts)
print(Query().where("a > 1")  # expect: where a > 1 where b < 2 order by c
             .where("b < 2")
             .order("c"))
