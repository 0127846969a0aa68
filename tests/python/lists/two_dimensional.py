# Grids: transposing, rotating, flood filling.
grid = [list(row) for row in ("..#.", ".##.", "....")]
print(["".join(column) for column in zip(*grid)], ["".join(row) for row in zip(*grid[::-1])])
def fill(x, y):
    if 0 <= y < len(grid) and 0 <= x < len(grid[y]) and grid[y][x] == ".":
        grid[y][x] = "o"
        return 1 + sum(fill(x + dx, y + dy) for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)))
    return 0
print(fill(0, 0))
print("\n".join("".join(row) for row in grid))

# expect: ['...', '.#.', '##.', '...'] ['...', '.#.', '.##', '...']
# expect: 9
# expect: oo#o
# expect: o##o
# expect: oooo
