# Backtracking over columns and diagonals, and a picture of the first solution.
def solve(n, row=0, columns=0, left=0, right=0):
    if row == n:
        yield []
        return
    for column in range(n):
        bit = 1 << column
        l, r = 1 << (row + column), 1 << (row - column + n)
        if columns & bit or left & l or right & r:
            continue
        for rest in solve(n, row + 1, columns | bit, left | l, right | r):
            yield [column] + rest


def picture(solution):
    n = len(solution)
    return "\n".join(" ".join("Q" if c == column else "." for c in range(n)) for column in solution)


print([sum(1 for _ in solve(n)) for n in range(1, 8)])
first = next(solve(8))
print(first)
print(picture(first))

# expect: [1, 0, 0, 2, 10, 4, 40]
# expect: [0, 4, 7, 5, 2, 6, 1, 3]
# expect: Q . . . . . . .
# expect: . . . . Q . . .
# expect: . . . . . . . Q
# expect: . . . . . Q . .
# expect: . . Q . . . . .
# expect: . . . . . . Q .
# expect: . Q . . . . . .
# expect: . . . Q . . . .
