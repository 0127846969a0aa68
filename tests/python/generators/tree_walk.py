# A recursive generator walks a tree in order.
class Node:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right

tree = Node(4, Node(2, Node(1), Node(3)), Node(6, None, Node(7)))
print(list(tree), sum(tree), 3 in tree)  # expect: [1, 2, 3, 4, 6, 7] 23 True
