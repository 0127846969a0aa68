# list, dict, str, int and Exception can be extended.
class Stack(list):
    def push(self, x): self.append(x)
    def peek(self): return self[-1]

class Default(dict):
    def __missing__(self, key): return key * 2

class Shout(str):
    def loud(self): return self.upper() + "!"

s = Stack([1])
s.push(2)
print(s, s.peek(), len(s), isinstance(s, list), s == [1, 2])
d = Default(a=1)
print(d["a"], d["b"], d.get("c"), d)
print(Shout("hey").loud(), Shout("hey") == "hey", type(Shout("a") + "b").__name__)

# expect: [1, 2] 2 2 True True
# expect: 1 bb None {'a': 1}
# expect: HEY! True str
