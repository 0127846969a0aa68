# Too deep a recursion raises RecursionError, which can be caught, and the program goes on.
def down(n):
    return down(n + 1)

try:
    down(0)
except RecursionError as error:
    print(type(error).__name__, error)  # expect: RecursionError maximum recursion depth exceeded
print(isinstance(RecursionError(), RuntimeError))  # expect: True
