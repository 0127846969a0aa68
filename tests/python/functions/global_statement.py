# global lets a function rebind a module's name, and make a new one.
count = 0

def bump():
    global count, made
    count += 1
    made = "by bump"

bump()
bump()
print(count, made)  # expect: 2 by bump
