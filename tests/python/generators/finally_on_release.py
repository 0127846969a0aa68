# Dropping the last reference to a generator runs its finally.
def g():
    try:
        yield 1
    finally:
        print("released")

it = g()
next(it)
del it
print("after")
for x in g():
    break
print("loop left")

# expect: released
# expect: after
# expect: released
# expect: loop left
