# Many small questions about a class that is raised.
class A:
    def __init__(self, vlaue): self.value = vlaue
    def compute(self): return self.valeu * 2
A(5).compute()

# raises: Traceback (most recent call last):
# raises:   File "raised_class.py", line 5, in <module>
# raises:     A(5).compute()
# raises:     ~~~~~~~~~~~~^^
# raises:   File "raised_class.py", line 4, in compute
# raises:     def compute(self): return self.valeu * 2
# raises:                               ^^^^^^^^^^
# raises: AttributeError: 'A' object has no attribute 'valeu'. Did you mean: 'value'?
# since: 3.14
