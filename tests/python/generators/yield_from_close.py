# close reaches the innermost generator first.
def level(n):
    try:
        if n:
            yield from level(n - 1)
        else:
            yield "bottom"
    finally:
        print("leaving", n)

g = level(3)
print(next(g))
g.close()

# expect: bottom
# expect: leaving 0
# expect: leaving 1
# expect: leaving 2
# expect: leaving 3
