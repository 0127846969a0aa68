# Of several objects that end at once the last one goes first, and each has run __del__ before the next.
class Noisy:
    def __init__(self, name): self.name = name
    def __del__(self):
        print("del", self.name)
        inner = Noisy.__new__(Quiet)
        inner.name = "inner of " + self.name
        del inner
        print("done", self.name)

class Quiet(Noisy):
    def __del__(self): print("del", self.name)

def call(*args): pass

for _ in range(2):
    both = (Noisy("t1"), Noisy("t2"))
    both = None
    both = [Noisy("l1"), Noisy("l2")]
    both = None
    call(Noisy("a1"), Noisy("a2"))

# expect: del t2
# expect: del inner of t2
# expect: done t2
# expect: del t1
# expect: del inner of t1
# expect: done t1
# expect: del l2
# expect: del inner of l2
# expect: done l2
# expect: del l1
# expect: del inner of l1
# expect: done l1
# expect: del a2
# expect: del inner of a2
# expect: done a2
# expect: del a1
# expect: del inner of a1
# expect: done a1
# expect: del t2
# expect: del inner of t2
# expect: done t2
# expect: del t1
# expect: del inner of t1
# expect: done t1
# expect: del l2
# expect: del inner of l2
# expect: done l2
# expect: del l1
# expect: del inner of l1
# expect: done l1
# expect: del a2
# expect: del inner of a2
# expect: done a2
# expect: del a1
# expect: del inner of a1
# expect: done a1
# since: 3.14
