# After a RecursionError the program has its whole depth again.
def deep(n): return deep(n + 1)
def sized(n): return 0 if n == 0 else 1 + sized(n - 1)
for _ in range(3):
    try:
        deep(0)
    except RecursionError as error:
        print(error, sized(500))

# expect: maximum recursion depth exceeded 500
# expect: maximum recursion depth exceeded 500
# expect: maximum recursion depth exceeded 500
