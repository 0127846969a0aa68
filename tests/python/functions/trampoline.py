# A loop instead of deep recursion.
def trampoline(f, *args):
    result = f(*args)
    while callable(result):
        result = result()
    return result
def total(n, acc=0):
    return acc if n == 0 else lambda: total(n - 1, acc + n)
print(trampoline(total, 5000))  # expect: 12502500
