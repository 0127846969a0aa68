# super(Class, object) starts after Class in the object's order.
class A:
    def name(self): return "A"
class B(A):
    def name(self): return "B"
class C(B):
    def name(self): return "C"

c = C()
print(c.name(), super(C, c).name(), super(B, c).name())
try:
    super(A, c).name()
except AttributeError as error:
    print(error)
try:
    super(B, A())
except TypeError as error:
    print(error)

# expect: C B A
# expect: 'super' object has no attribute 'name'
# expect: super(type, obj): obj (instance of A) is not an instance or subtype of type (B).
# since: 3.14
