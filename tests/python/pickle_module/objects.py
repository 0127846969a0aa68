# Instances of the program's classes; shared objects stay shared.
import pickle
class Node:
    def __init__(self, value): self.value, self.next = value, None
    def __eq__(self, other): return self.value == other.value
a = Node(1)
a.next = Node(2)
a.next.next = a
b = pickle.loads(pickle.dumps(a))
print(b.value, b.next.value, b.next.next is b, b is a, b == a, type(b) is Node)
shared = [1]
x, y = pickle.loads(pickle.dumps((shared, shared)))
print(x is y, x is shared)
def f(): return "f called"
print(pickle.loads(pickle.dumps(f))(), pickle.loads(pickle.dumps(Node)) is Node)

# expect: 1 2 True False True True
# expect: True False
# expect: f called True
