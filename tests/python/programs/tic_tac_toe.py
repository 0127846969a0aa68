# Two perfect players: minimax with a cache always ends in a draw.
from functools import cache

LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


def winner(board):
    for a, b, c in LINES:
        if board[a] == board[b] == board[c] != ".":
            return board[a]
    return None


@cache
def value(board, player):
    if winner(board):
        return -1
    moves = [i for i, cell in enumerate(board) if cell == "."]
    if not moves:
        return 0
    return max(-value(play(board, i, player), other(player)) for i in moves)


def play(board, i, player):
    return board[:i] + player + board[i + 1 :]


def other(player):
    return "O" if player == "X" else "X"


board, player = "." * 9, "X"
while not winner(board) and "." in board:
    moves = [i for i, cell in enumerate(board) if cell == "."]
    best = max(moves, key=lambda i: -value(play(board, i, player), other(player)))
    board, player = play(board, best, player), other(player)
print("\n".join(board[i : i + 3] for i in (0, 3, 6)))
print("winner:", winner(board), "positions seen:", value.cache_info().currsize)

# expect: XXO
# expect: OOX
# expect: XOX
# expect: winner: None positions seen: 5477
