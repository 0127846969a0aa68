# A lower limit is reached sooner.
import sys
def depth(n):
    try:
        return depth(n + 1)
    except RecursionError:
        return n
normal = depth(0)
sys.setrecursionlimit(300)
low = depth(0)
print(low < 300 < normal, sys.getrecursionlimit())  # expect: True 300
try:
    sys.setrecursionlimit(0)
except ValueError as error:
    print(error)  # expect: recursion limit must be greater or equal than 1
