# Deeply nested calls as arguments.
def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))

print([ackermann(m, 3) for m in range(4)])  # expect: [4, 5, 9, 61]
