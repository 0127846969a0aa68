# A table with columns as wide as their contents.
rows = [("name", "qty", "price"), ("apple", 12, 0.5), ("watermelon", 1, 3.25), ("fig", 100, 0.125)]
texts = [[f"{cell:.2f}" if isinstance(cell, float) else str(cell) for cell in row] for row in rows]
widths = [max(map(len, column)) for column in zip(*texts)]
for i, row in enumerate(texts):
    print(" | ".join(cell.ljust(w) if j == 0 else cell.rjust(w) for j, (cell, w) in enumerate(zip(row, widths))))
    if i == 0:
        print("-+-".join("-" * w for w in widths))

# expect: name       | qty | price
# expect: -----------+-----+------
# expect: apple      |  12 |  0.50
# expect: watermelon |   1 |  3.25
# expect: fig        | 100 |  0.12
