# any and all stop early, and answer with booleans.
def note(x):
    print("look at", x)
    return x
print(any([0, "", 3]), all([1, "a"]), any([]), all([]), all([[]]), any([[]]))
print(any(note(x) for x in (0, 1, 2)))
print(all(note(x) for x in (1, 0, 2)))

# expect: True True False True False False
# expect: look at 0
# expect: look at 1
# expect: True
# expect: look at 1
# expect: look at 0
# expect: False
