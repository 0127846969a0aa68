# Within a class body.
class Table:
    size = 3
    rows = [r for r in range(size)]
    pairs = [(r, c) for r in range(2) for c in "ab"]
print(Table.rows, Table.pairs, hasattr(Table, "r"))

# expect: [0, 1, 2] [(0, 'a'), (0, 'b'), (1, 'a'), (1, 'b')] False
