# Instances that refer to each other, and a parent that counts its children.
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
    def __str__(self): return "  " * self.depth() + self.name
root = Node("root")
a = Node("a", root)
Node("b", root)
Node("a1", a)
print(*root, sep="\n")
print(root.children[0].parent is root, sum(1 for _ in root))

# expect: root
# expect:   a
# expect:     a1
# expect:   b
# expect: True 4
