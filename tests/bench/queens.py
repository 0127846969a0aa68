"""Queens on a board, by recursion over lists and sets."""


def place(row, size, columns, rising, falling, board):
    if row == size:
        return 1
    found = 0
    for column in range(size):
        if column in columns or row + column in rising or row - column in falling:
            continue
        columns.add(column)
        rising.add(row + column)
        falling.add(row - column)
        board.append(column)
        found += place(row + 1, size, columns, rising, falling, board)
        board.pop()
        columns.remove(column)
        rising.remove(row + column)
        falling.remove(row - column)
    return found


print(place(0, 8, set(), set(), set(), []), place(0, 9, set(), set(), set(), []))
