# The right side first, then the targets from left to right.
def note(x):
    print("eval", x)
    return x
items = [0, 0, 0]
items[note(0)], items[note(1)] = note(2), note(3)
print(items)
i = 0
i, items[i] = 2, "at 2"
print(i, items)
a = b = note(5)

# expect: eval 2
# expect: eval 3
# expect: eval 0
# expect: eval 1
# expect: [2, 3, 0]
# expect: 2 [2, 3, 'at 2']
# expect: eval 5
