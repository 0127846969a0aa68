# Data descriptors win over the instance's dict, others lose against it.
class Data:
    def __get__(self, instance, owner): return "data"
    def __set__(self, instance, value): print("refused", value)  # expect: refused 1

class NonData:
    def __get__(self, instance, owner): return "non-data"

class C:
    a = Data()
    b = NonData()

c = C()
c.a = 1
c.b = 2
c.__dict__["a"] = 3
print(c.a, c.b, C.b)  # expect: data 2 non-data
print(vars(c))  # expect: {'b': 2, 'a': 3}
