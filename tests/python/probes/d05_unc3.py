class A:
    def __init__(self, vlaue): self.value = vlaue
    def compute(self): return self.valeu * 2
A(5).compute()
