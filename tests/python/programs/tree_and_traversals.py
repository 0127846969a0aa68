# A binary search tree: insert, delete, traversals, height.
class Tree:
    def __init__(self):
        self.root = None

    def insert(self, key):
        def into(node):
            if node is None:
                return [key, None, None]
            side = 1 if key < node[0] else 2
            node[side] = into(node[side])
            return node
        self.root = into(self.root)

    def delete(self, key):
        def smallest(node):
            while node[1]:
                node = node[1]
            return node[0]

        def out_of(node, key):
            if node is None:
                raise KeyError(key)
            value, left, right = node
            if key < value:
                return [value, out_of(left, key), right]
            if key > value:
                return [value, left, out_of(right, key)]
            if left is None or right is None:
                return left or right
            after = smallest(right)
            return [after, left, out_of(right, after)]
        self.root = out_of(self.root, key)

    def walk(self, order):
        def visit(node):
            if node:
                value, left, right = node
                parts = {"left": visit(left), "value": [value], "right": visit(right)}
                for name in order.split():
                    yield from parts[name]
        return list(visit(self.root))

    def height(self):
        def of(node):
            return 0 if node is None else 1 + max(of(node[1]), of(node[2]))
        return of(self.root)


tree = Tree()
for key in (50, 30, 70, 20, 40, 60, 80, 35):
    tree.insert(key)
print(tree.walk("left value right"), tree.height())
print(tree.walk("value left right"), tree.walk("left right value"))
for key in (20, 30, 50):
    tree.delete(key)
    print("without", key, tree.walk("left value right"), tree.root[0])
try:
    tree.delete(99)
except KeyError as error:
    print("no", error)

# expect: [20, 30, 35, 40, 50, 60, 70, 80] 4
# expect: [50, 30, 20, 40, 35, 70, 60, 80] [20, 35, 40, 30, 60, 80, 70, 50]
# expect: without 20 [30, 35, 40, 50, 60, 70, 80] 50
# expect: without 30 [35, 40, 50, 60, 70, 80] 50
# expect: without 50 [35, 40, 60, 70, 80] 60
# expect: no 99
