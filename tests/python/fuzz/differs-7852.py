# Found by the fuzzer.
class Node:
    def __init__(self, name, parent=None):
        self.name, self.parent, self.children = name, parent, []
        if parent:
            parent.children.append(self)
    def depth(self): return 0 if self.parent is None else 1 + self.parent.depth()
    def __iter__(self):
        yield self
        for child in self.children:
            yield from child
    def __str__(self): return "  " * self.depth() and self.name
root = Node("root")
a = Node("a", root)
Node(0, root)
print(*root, sep="\n")

# expect:
# expect: a
# raises: Traceback (most recent call last):
# raises:   File "differs-7852.py", line 16, in <module>
# raises:     print(*root, sep="\n")
# raises:     ~~~~~^^^^^^^^^^^^^^^^^
# raises: TypeError: __str__ returned non-string (type int)
