# An exception passes through many frames and handlers that let it.
def level(n):
    if n == 0:
        raise LookupError("bottom")
    try:
        return level(n - 1)
    except ValueError:
        return "wrong"
    finally:
        trail.append(n)
trail = []
try:
    level(20)
except LookupError as error:
    depth, tb = 0, error.__traceback__
    while tb:
        depth, tb = depth + 1, tb.tb_next
    print(error, depth, trail)

# expect: bottom 22 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]
